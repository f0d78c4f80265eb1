package dev.smartlists.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small rules folder with mistakes, and the report that its author gets. Written in {@code src/test/resources/rule-errors}:
 *
 * <pre>
 * === what the mistake is
 * --- lists/hot.drl
 * the text of the file
 * --- report
 * the whole message
 * </pre>
 *
 * <p>For a file of one rule there are short forms that hold its conditions only: {@code --- list}, {@code --- campaign}, {@code --- activity} and
 * {@code --- repeats}. The title is "Hot leads" in line 5, the first condition stands in line 7.
 */
record ErrorCase(String name, List<RuleSource> sources, String report) {

    private static final String RULE = """
            package %s

            import dev.smartlists.activity.*

            rule "Hot leads"
            when
            %sthen
                %s
            end
            """;

    private static final RuleSource SOUND = new RuleSource("activities/sound.drl", """
            package activities

            import dev.smartlists.activity.*
            import dev.smartlists.event.*

            rule "Triggered"
            when
                $event : VisitorEvent( type == "conversation_triggered" )
            then
                insert( new Triggered( $event ) );
            end
            """);

    static List<ErrorCase> in(Path file) throws IOException {
        List<ErrorCase> cases = new ArrayList<>();
        for (String text : Files.readString(file).split("(?m)^=== ")) {
            if (!text.isBlank()) {
                cases.add(parse(text));
            }
        }
        return cases;
    }

    private static ErrorCase parse(String text) {
        String[] sections = text.split("(?m)^--- ", -1);
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 1; i < sections.length; i++) {
            int end = sections[i].indexOf('\n');
            byName.put(sections[i].substring(0, end).strip(), sections[i].substring(end + 1));
        }
        String report = byName.remove("report");
        if (report == null) {
            throw new IllegalArgumentException("No report in: " + text);
        }
        List<RuleSource> sources = new ArrayList<>(List.of(SOUND));
        byName.forEach((name, body) -> sources.add(source(name, body)));
        return new ErrorCase(sections[0].strip(), sources, report.strip());
    }

    private static RuleSource source(String name, String body) {
        return switch (name) {
            case "list" -> new RuleSource("lists/hot.drl", RULE.formatted("lists", body, "member();"));
            case "campaign" -> new RuleSource("lists/hot.drl", RULE.formatted("lists", body, "start();"));
            case "activity" ->
                new RuleSource(
                        "activities/hot.drl", RULE.formatted("activities", body, "insert( new Engaged( $event ) );"));
            case "repeats" ->
                new RuleSource(
                        "uniqueness/hot.drl",
                        RULE.formatted("uniqueness", body, "suppress( $again, \"already engaged\" );"));
            default -> new RuleSource(name, body);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
