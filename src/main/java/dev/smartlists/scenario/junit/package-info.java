/**
 * Scenarios as JUnit 5 tests: {@link dev.smartlists.scenario.junit.SmartListTest} gives tests in Java their rules and scenario,
 * {@link dev.smartlists.scenario.junit.ScenarioTests} makes a test of every scenario in files. Whoever uses this has JUnit on the class path, and
 * for files also {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml}; nothing else of Smartlists needs them.
 */
@NullMarked
package dev.smartlists.scenario.junit;

import org.jspecify.annotations.NullMarked;
