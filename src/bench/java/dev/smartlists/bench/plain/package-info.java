/**
 * The first rival: the contract and the lists in plain Java, written by hand for this purpose and tuned, without a rule engine.
 *
 * <p>Start at {@link dev.smartlists.bench.plain.PlainJava}: parse in two threads, drop duplicates by id hash, work visitor by
 * visitor, then person by person. Everything stays in memory; whatever an event does not carry is null. Lists are read
 * from their JSON; equal conditions are shared.
 */
package dev.smartlists.bench.plain;
