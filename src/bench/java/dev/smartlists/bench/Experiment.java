package dev.smartlists.bench;

import java.util.List;

/**
 * Entries that are timed in turn, and what they are to show.
 *
 * @param sameResults whether all entries have to write the same bytes
 */
record Experiment(String name, String title, List<Entry> entries, List<Goal> goals, boolean sameResults) {}
