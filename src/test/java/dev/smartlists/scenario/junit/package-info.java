/** Scenarios as JUnit tests, run by JUnit inside of tests. */
@NullMarked
package dev.smartlists.scenario.junit;

import org.jspecify.annotations.NullMarked;
