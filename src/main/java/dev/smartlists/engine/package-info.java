/**
 * The only package that knows Drools: {@link dev.smartlists.engine.RuleBase} compiles the rules of one stage and runs them over facts. What a rule
 * says after {@code then} is never executed; matches are collected and interpreted elsewhere.
 */
@NullMarked
package dev.smartlists.engine;

import org.jspecify.annotations.NullMarked;
