package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;

/**
 * An activity that does not count.
 *
 * @param person whom it would belong to
 * @param reason why it does not count
 * @param standing id of the activity that stands in its place
 */
public record Suppressed(Occurrence occurrence, String person, String reason, String standing) {}
