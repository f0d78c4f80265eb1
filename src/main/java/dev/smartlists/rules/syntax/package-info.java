/**
 * The text of rule files as a syntax tree: {@link dev.smartlists.rules.syntax.RuleFileParser} reads a file,
 * {@link dev.smartlists.rules.syntax.Condition} is what stands between {@code when} and {@code then}. What the parser does not recognise is kept
 * as text, for the engine to judge.
 */
@NullMarked
package dev.smartlists.rules.syntax;

import org.jspecify.annotations.NullMarked;
