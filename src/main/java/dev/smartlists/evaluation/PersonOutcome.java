package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.util.List;

/**
 * What one person's history comes to.
 *
 * @param lists those that the person is in
 */
public record PersonOutcome(PersonHistory history, List<ListRule> lists) {}
