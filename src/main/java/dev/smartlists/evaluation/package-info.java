/**
 * How events become activities, lists and triggers: the one evaluator behind batch and live use, explanations and previews. Pure functions of events,
 * rules and an as-of instant. Start with {@link dev.smartlists.evaluation.Evaluator}.
 */
@NullMarked
package dev.smartlists.evaluation;

import org.jspecify.annotations.NullMarked;
