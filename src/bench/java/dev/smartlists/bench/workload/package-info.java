/**
 * Deterministic workloads: the same parameters always give the same bytes, on every machine.
 *
 * <p>Start at {@link dev.smartlists.bench.workload.Workloads}, which makes what a comparison asks for and keeps it in a
 * folder; {@link dev.smartlists.bench.workload.Generate} is the same as a command.
 */
@NullMarked
package dev.smartlists.bench.workload;

import org.jspecify.annotations.NullMarked;
