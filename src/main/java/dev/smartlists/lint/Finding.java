package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;

/**
 * What a finder found in one rule.
 *
 * @param line the line of the condition, from 1
 */
record Finding(Check check, int line, String reason, String suggestion) {

    Warning in(ListRule rule) {
        return new Warning(check, rule.text().file(), line, rule.text().title(), reason, suggestion);
    }
}
