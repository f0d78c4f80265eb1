package dev.smartlists.evaluation;

import java.util.BitSet;

/**
 * What one person's history comes to.
 *
 * @param lists those that the person is in, as positions in {@link CompiledLists#lists()}; not to be changed
 */
public record PersonOutcome(PersonHistory history, BitSet lists) {}
