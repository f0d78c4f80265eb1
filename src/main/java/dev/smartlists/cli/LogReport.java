package dev.smartlists.cli;

import dev.smartlists.Evaluation;
import dev.smartlists.LoggedActivity;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.event.UtcTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code smartlists log} tells of a person. Dates are in UTC, as in the result files. */
final class LogReport {

    /** What an activity is shown by: the first of these that it has. */
    private static final List<String> PRIMARY =
            List.of("Name", "Document Name", "Goal Name", "Agent Name", "Page URL", "Meeting Status");

    private static final String INDENT = "    ";
    private static final int NARROWEST = 20;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final String person;
    private final Instant asOf;
    private final List<LoggedActivity> activities;
    private final List<SuppressedRepeat> repeats;
    private final boolean withRepeats;

    /**
     * @param withRepeats whether to tell the repeats that did not count
     */
    LogReport(String person, Evaluation result, boolean withRepeats) {
        this.person = person;
        this.asOf = result.asOf();
        this.activities = result.log(person);
        this.withRepeats = withRepeats;
        this.repeats = withRepeats
                ? result.suppressed().stream()
                        .filter(repeat -> repeat.person().equals(person))
                        .toList()
                : List.of();
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.leftToRight(Visible.of(person)) + ": " + activitiesInWords(activities.size()) + " as of "
                + UtcTime.text(asOf));
        lines.addAll(activityLines(terminal));
        if (withRepeats) {
            lines.add("");
            lines.add(Plural.of(repeats.size(), "repeat") + " that did not count");
            lines.addAll(repeatLines(terminal));
        }
        return lines;
    }

    /** The same as a JSON object. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("person", person);
        members.put("asOf", UtcTime.text(asOf));
        members.put("activities", JsonText.activities(activities));
        if (withRepeats) {
            members.put("suppressed", repeats.stream().map(LogReport::object).toList());
        }
        return JsonText.of(members);
    }

    private List<String> activityLines(Terminal terminal) {
        Table heads = new Table().fixed("").text("").text("");
        activities.forEach(activity -> heads.row(
                UtcTime.text(activity.date()),
                activity.activity(),
                PRIMARY.stream()
                        .filter(activity.attributes()::containsKey)
                        .map(activity.attributes()::get)
                        .findFirst()
                        .orElse("")));
        List<String> headLines = heads.lines(terminal);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            lines.add("");
            lines.add(terminal.bold(headLines.get(i)));
            lines.addAll(details(activities.get(i), terminal));
        }
        return lines;
    }

    private static List<String> details(LoggedActivity activity, Terminal terminal) {
        Map<String, Object> details = new LinkedHashMap<>(activity.attributes());
        details.put("Id", activity.id());
        details.put("Event", activity.event());
        details.put("Visitor", activity.visitor());
        details.put("Session", activity.session());
        int names = details.keySet().stream().mapToInt(String::length).max().orElse(0);
        int width = terminal.width() - INDENT.length() - names - 2;
        List<String> lines = new ArrayList<>();
        details.forEach((name, value) -> {
            List<String> parts = LINE_END.splitAsStream(text(value))
                    .flatMap(line -> DisplayWidth.wrap(Visible.of(line), Math.max(NARROWEST, width)).stream())
                    .toList();
            lines.add(INDENT + name + " ".repeat(names - name.length() + 2) + parts.get(0));
            parts.stream().skip(1).forEach(part -> lines.add(INDENT + " ".repeat(names + 2) + part));
        });
        return lines;
    }

    private List<String> repeatLines(Terminal terminal) {
        Map<String, LoggedActivity> byId =
                activities.stream().collect(Collectors.toMap(LoggedActivity::id, Function.identity()));
        Table table = new Table()
                .fixed("Date")
                .text("Activity")
                .text("Event")
                .text("Reason")
                .text("Stands");
        repeats.forEach(repeat -> {
            LoggedActivity standing = byId.get(repeat.standing());
            table.row(
                    UtcTime.text(repeat.date()),
                    repeat.activity(),
                    repeat.event(),
                    repeat.reason(),
                    standing == null
                            ? repeat.standing()
                            : "event " + standing.event() + " of " + UtcTime.text(standing.date()));
        });
        return repeats.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(""), table.lines(terminal).stream()).toList();
    }

    private static Map<String, Object> object(SuppressedRepeat repeat) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("event", repeat.event());
        members.put("activity", repeat.activity());
        members.put("visitor", repeat.visitor());
        members.put("session", repeat.session());
        members.put("date", UtcTime.text(repeat.date()));
        members.put("reason", repeat.reason());
        members.put("standing", repeat.standing());
        return members;
    }

    private static String text(Object value) {
        if (value instanceof Instant date) {
            return UtcTime.text(date);
        }
        if (value instanceof List<?> texts) {
            return texts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static String activitiesInWords(int number) {
        return number == 1 ? "1 activity" : number + " activities";
    }
}
