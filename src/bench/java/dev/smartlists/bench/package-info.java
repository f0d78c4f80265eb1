/**
 * Benchmarks of whole runs: events and lists in, result files out, ours against rivals written by hand.
 *
 * <p>Start at {@link dev.smartlists.bench.Candidate}. A figure counts only between candidates that wrote the same bytes.
 */
@NullMarked
package dev.smartlists.bench;

import org.jspecify.annotations.NullMarked;
