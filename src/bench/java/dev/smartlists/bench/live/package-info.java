/**
 * Benchmarks of events one at a time, as {@link dev.smartlists.LiveLists} takes them: time for an event, memory for a person.
 */
@NullMarked
package dev.smartlists.bench.live;

import org.jspecify.annotations.NullMarked;
