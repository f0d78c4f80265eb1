/** Scenarios, tried on small rules of their own. {@link dev.smartlists.scenario.Stage} plays a few lines of YAML. */
@NullMarked
package dev.smartlists.scenario;

import org.jspecify.annotations.NullMarked;
