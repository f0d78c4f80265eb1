package dev.smartlists.explain;

import java.time.Instant;

/**
 * An activity that a condition counts.
 *
 * @param id the activity's id
 * @param date when it happened
 * @param event id of the event that made it
 * @param name the name in the modelled product, for example {@code Engaged with a Dialogue}
 * @param detail its name and the attributes that the condition asks for, in the words of rules: {@code name 'Pricing', score 2}
 */
public record ExplainedActivity(String id, Instant date, String event, String name, String detail) {}
