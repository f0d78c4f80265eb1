package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;

/**
 * A rule of the second stage: which activities do not count.
 *
 * @param variable the activity that is suppressed
 * @param activity its type
 * @param key the parts within which activities are counted, besides visitor and type: the literals of {@code nthIn}
 * @param reason why it does not count
 */
public record UniquenessRule(RuleText text, String variable, ActivityType activity, List<String> key, String reason) {}
