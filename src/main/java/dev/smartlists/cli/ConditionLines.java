package dev.smartlists.cli;

import dev.smartlists.explain.ExplainedActivity;
import dev.smartlists.explain.ExplainedCondition;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conditions of an explanation for people: whether each is as the list needs it, what was found, what is missing, and where the rule says so. */
final class ConditionLines {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST_ACTIVITIES = 3;
    private static final int NARROWEST = 30;
    private static final String INDENT = "         ";

    private final Terminal terminal;
    private final Path rules;
    private final ZoneId zone;

    /**
     * @param rules the folder of rules, as it can be reached from here
     * @param zone of the times that are shown
     */
    ConditionLines(Terminal terminal, Path rules, ZoneId zone) {
        this.terminal = terminal;
        this.rules = rules;
        this.zone = zone;
    }

    List<String> of(List<ExplainedCondition> conditions) {
        return conditions.stream().flatMap(condition -> of(condition).stream()).toList();
    }

    /** When something happened, to the minute, in the zone. */
    String time(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private List<String> of(ExplainedCondition condition) {
        List<String> lines = new ArrayList<>();
        String mark = condition.nearest().isEmpty() ? "✓" : "✗";
        String number = condition.number() + (condition.number() < 10 ? " " : "");
        String text = (condition.isWanted() ? "" : "not ") + condition.text();
        List<String> wrapped = wrapped(text);
        lines.add("  " + mark + "  " + number + "  " + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(INDENT + line));
        int left = condition.activities().size() - MOST_ACTIVITIES;
        condition.activities().stream()
                .skip(Math.max(0, left))
                .forEach(activity -> lines.addAll(indented(of(activity))));
        if (left > 0) {
            lines.add(INDENT + "and " + left + " before");
        }
        if (!condition.nearest().isEmpty()) {
            lines.addAll(indented("→ " + condition.nearest()));
        }
        lines.add(terminal.faint(
                INDENT + Visible.of(rules.resolve(condition.file()).toString()) + ":" + condition.line()));
        return lines;
    }

    private String of(ExplainedActivity activity) {
        return time(activity.date()) + "  " + activity.name()
                + (activity.detail().isEmpty() ? "" : ", " + activity.detail());
    }

    private List<String> indented(String text) {
        return wrapped(text).stream().map(line -> INDENT + line).toList();
    }

    private List<String> wrapped(String text) {
        return DisplayWidth.wrap(Visible.of(text), Math.max(NARROWEST, terminal.width() - INDENT.length()));
    }
}
