package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import java.util.List;

/**
 * An activity with its place among its kind.
 *
 * @param key the values of its uniqueness key, empty if its type has none
 * @param ordinal 1 for the earliest with that key
 */
record Placed(Occurrence occurrence, List<String> key, int ordinal) {}
