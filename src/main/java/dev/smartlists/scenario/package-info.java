/**
 * Scenarios: stories with a moving clock that prove rules. {@link dev.smartlists.scenario.ScenarioFiles} reads them from YAML,
 * {@link dev.smartlists.scenario.Scenario} writes them in Java, {@link dev.smartlists.scenario.ScenarioRun} plays them through live lists and judges nothing
 * itself. Start with {@link dev.smartlists.scenario.Script} and {@link dev.smartlists.scenario.Step}.
 */
@NullMarked
package dev.smartlists.scenario;

import org.jspecify.annotations.NullMarked;
