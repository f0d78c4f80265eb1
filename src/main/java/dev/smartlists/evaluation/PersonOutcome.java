package dev.smartlists.evaluation;

/**
 * What one person's history comes to.
 *
 * @param lists those that the person is in, as positions in {@link CompiledLists#lists()}, ascending; not to be changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // there are as many as persons, and a dozen numbers in each; nobody compares them
public record PersonOutcome(PersonHistory history, int[] lists) {}
