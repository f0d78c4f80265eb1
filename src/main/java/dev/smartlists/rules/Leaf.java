package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import java.util.List;

/**
 * What is left of a pattern when everything that depends on time is lifted out: it depends on the activity alone, so it is matched once per
 * activity, and lists that mention the same leaf share it.
 *
 * @param constraints as rules write them, sorted, each once
 */
public record Leaf(ActivityType type, List<String> constraints) {}
