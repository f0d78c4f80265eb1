/**
 * Whether scenarios would notice if a rule said something else: {@link dev.smartlists.scenario.mutation.MutationRun} makes small changes to rules, one at a
 * time, and looks whether some scenario fails.
 */
@NullMarked
package dev.smartlists.scenario.mutation;

import org.jspecify.annotations.NullMarked;
