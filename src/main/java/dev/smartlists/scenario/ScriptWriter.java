package dev.smartlists.scenario;

import dev.smartlists.event.UtcTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a scenario as a file that is read back as the same scenario. */
final class ScriptWriter {

    private static final int MOST_ON_A_LINE = 2;

    private ScriptWriter() {}

    static String yaml(Script script) {
        StringBuilder out = new StringBuilder("scenarios:\n");
        out.append("  - scenario: ").append(YamlText.of(script.title())).append('\n');
        @Nullable String about = script.about();
        if (about != null) {
            out.append("    about: ").append(YamlText.of(about)).append('\n');
        }
        out.append("    starts: ").append(UtcTime.text(script.starts())).append('\n');
        if (!script.zone().normalized().equals(Script.USUAL_ZONE)) {
            out.append("    zone: ").append(YamlText.of(script.zone().getId())).append('\n');
        }
        out.append("    steps:\n");
        @Nullable String visitor = null;
        for (Step step : script.steps()) {
            out.append("      - ").append(step(step, visitor)).append('\n');
            visitor = step instanceof Step.Event event ? event.visitor() : visitor;
        }
        return out.toString();
    }

    /**
     * A step, without the dash.
     *
     * @param visitor of the step before, or {@code null}
     */
    static String step(Step step, @Nullable String visitor) {
        if (step instanceof Step.Expect expect) {
            return expect(expect);
        }
        List<String> members = new ArrayList<>();
        if (step instanceof Step.Wait wait) {
            add(members, wait.clock());
        } else if (step instanceof Step.Line line) {
            add(members, line.clock());
            members.add("line: " + YamlText.of(line.json()));
        } else {
            add(members, (Step.Event) step, visitor);
        }
        return members.stream().collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static void add(List<String> members, Step.Event event, @Nullable String visitor) {
        add(members, event.clock());
        if (!event.visitor().equals(visitor)) {
            members.add("visitor: " + YamlText.of(event.visitor()));
        }
        members.add("does: " + YamlText.of(event.does()));
        @Nullable String id = event.id();
        if (id != null) {
            members.add("id: " + YamlText.of(id));
        }
        event.details().forEach((detail, value) -> members.add(detail.word() + ": " + value(value)));
        Moment happened = event.happened();
        if (happened != null) {
            members.add((happened instanceof Moment.In ? "happens: " : "happened: ") + happened.text());
        }
        if (event.times() > 1) {
            members.add("times: " + event.times());
        }
        Span every = event.every();
        if (every != null) {
            members.add("every: " + every.text());
        }
    }

    private static void add(List<String> members, @Nullable Moment clock) {
        if (clock instanceof Moment.In in) {
            members.add("after: " + in.span().text());
        } else if (clock != null) {
            members.add("at: " + clock.text());
        }
    }

    private static String expect(Step.Expect expect) {
        StringBuilder out = new StringBuilder("expect:");
        @Nullable String person = expect.person();
        if (person != null) {
            out.append("\n          person: ").append(YamlText.of(person));
        }
        for (Claim claim : expect.claims()) {
            out.append("\n          ").append(claim.expectation().word()).append(':');
            if (claim.names().size() <= MOST_ON_A_LINE) {
                out.append(' ').append(YamlText.of(claim.names()));
            } else {
                claim.names().forEach(name -> out.append("\n            - ").append(YamlText.of(name)));
            }
        }
        return out.toString();
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> YamlText.of(String.valueOf(member.getKey())) + ": " + value(member.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream().map(ScriptWriter::value).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        if (value instanceof Moment moment) {
            return moment.text();
        }
        return value instanceof Boolean || value instanceof Number
                ? value.toString()
                : YamlText.of(String.valueOf(value));
    }
}
