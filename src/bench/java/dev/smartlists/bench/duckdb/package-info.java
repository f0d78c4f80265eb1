/**
 * The second rival: the contract and the lists in SQL, run by DuckDB inside this process.
 *
 * <p>Start at {@link dev.smartlists.bench.duckdb.DuckDb}, which runs the statements of the other classes one after the other.
 * Formulations were chosen by measurement: hashes find the ids that occur twice, sessions and owners are worked out only for
 * events and visitors that need it, conditions are bits of a few numbers and are evaluated once for each distinct
 * combination of attributes, and memberships are written in order without a sort.
 *
 * <p>Two liberties, both in DuckDB's favour: values of the wrong type become absent instead of being refused, and
 * repeated members are not noticed; no workload has such lines.
 */
@NullMarked
package dev.smartlists.bench.duckdb;

import org.jspecify.annotations.NullMarked;
