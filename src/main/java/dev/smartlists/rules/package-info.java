/**
 * A folder of rules, read and understood without the engine: {@link dev.smartlists.rules.RulesFolder} reads it,
 * {@link dev.smartlists.rules.RuleSet} is what it says, {@link dev.smartlists.rules.Problem} is what is wrong with it, and
 * {@link dev.smartlists.rules.Plan} is the small tree to which most lists come down.
 */
@NullMarked
package dev.smartlists.rules;

import org.jspecify.annotations.NullMarked;
