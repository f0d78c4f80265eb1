/**
 * What scenarios exercised of a folder of rules: {@link dev.smartlists.scenario.coverage.CoverageCollector} watches scenarios run, and
 * {@link dev.smartlists.scenario.coverage.Coverage} is what it saw. Nothing is judged a second time: verdicts come from explanations.
 */
@NullMarked
package dev.smartlists.scenario.coverage;

import org.jspecify.annotations.NullMarked;
