/**
 * Why a person is in a list or not, why a campaign started or not, and what is missing: {@link dev.smartlists.explain.Explainer} puts the verdicts of the
 * evaluator into words, and never judges anything itself. Start with {@link dev.smartlists.explain.Explanation}.
 */
@NullMarked
package dev.smartlists.explain;

import org.jspecify.annotations.NullMarked;
