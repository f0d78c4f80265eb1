package dev.smartlists.scenario;

import dev.smartlists.activity.Nearest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands files of scenarios, one after the other. Not thread-safe. */
final class ScriptReader {

    private static final List<String> OF_A_FILE = List.of("scenarios");
    private static final List<String> OF_A_SCENARIO = List.of("scenario", "about", "starts", "zone", "steps");

    private static final String NO_STEPS =
            "this scenario has no steps. Write a list below 'steps:', each item a step in brackets: - { … }";
    private static final String EMPTY =
            "holds no scenario. Write a list below 'scenarios:', each item '- scenario: TITLE'";

    private final @Nullable RuleNames names;
    private final Report report;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Script> scripts = new ArrayList<>();

    /**
     * @param names of lists and campaigns, or {@code null}: any will do
     */
    ScriptReader(@Nullable RuleNames names, Report report) {
        this.names = names;
        this.report = report;
    }

    List<Script> scripts() {
        return scripts;
    }

    void read(String file, String text) {
        report.enter(file);
        YamlNode root;
        try {
            root = YamlTree.read(text);
        } catch (YamlException noYaml) {
            report.add(noYaml.line(), noYaml.column(), String.valueOf(noYaml.getMessage()));
            return;
        }
        if (root == null) {
            report.add("holds no scenario. Begin with 'scenarios:'");
            return;
        }
        Fields fields = Fields.of(root, "a file of scenarios", OF_A_FILE, report);
        if (fields == null) {
            return;
        }
        YamlNode scenarios = fields.node("scenarios");
        if (scenarios instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            sequence.items().forEach(this::scenario);
        } else if (scenarios != null) {
            report.add(fields.place("scenarios"), EMPTY);
        } else {
            fields.complain(EMPTY);
        }
        report.enterScenario(null);
    }

    private void scenario(YamlNode node) {
        report.enterScenario(null);
        int before = report.size();
        if (node instanceof YamlNode.Mapping block) {
            block.members().stream()
                    .filter(member -> member.key().text().equals("scenario"))
                    .map(YamlNode.Member::value)
                    .filter(YamlNode.Scalar.class::isInstance)
                    .findFirst()
                    .ifPresent(title -> report.enterScenario(((YamlNode.Scalar) title).text()));
        }
        Fields fields = Fields.of(node, "a scenario", OF_A_SCENARIO, report);
        if (fields == null) {
            return;
        }
        @Nullable String title = fields.wording("scenario");
        if (!fields.has("scenario")) {
            report.add(node, "this scenario has no title. Begin it with 'scenario: TITLE'");
        }
        checkTitle(title, fields);
        @Nullable Instant starts = fields.instant("starts");
        @Nullable ZoneId zone = fields.parsed("zone", ScriptReader::zone);
        StepReader steps = new StepReader(
                starts == null ? Script.USUAL_START : starts, zone == null ? Script.USUAL_ZONE : zone, names, report);
        List<Step> read = steps(fields, steps);
        if (report.size() == before && title != null) {
            scripts.add(new Script(
                    title, fields.text("about"), report.file(), node.line(), steps.starts(), steps.zone(), read));
        }
    }

    private List<Step> steps(Fields fields, StepReader reader) {
        List<Step> steps = new ArrayList<>();
        YamlNode node = fields.node("steps");
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            if (fields.has("steps")) {
                report.add(fields.place("steps"), NO_STEPS);
            } else {
                fields.complain(NO_STEPS);
            }
            return steps;
        }
        int before = report.size();
        for (YamlNode item : sequence.items()) {
            steps.addAll(reader.read(item));
        }
        if (report.size() == before && steps.stream().noneMatch(Step.Expect.class::isInstance)) {
            report.add(
                    fields.place("steps"),
                    "this scenario expects nothing, so it proves nothing. Add a step '- expect: { … }'");
        }
        return steps;
    }

    private void checkTitle(@Nullable String title, Fields fields) {
        if (title == null) {
            return;
        }
        YamlNode place = fields.place("scenario");
        @Nullable String first = titles.putIfAbsent(title, report.file() + ":" + place.line());
        if (first != null) {
            report.add(place, "this title is taken by " + first + ". Titles are unique: give one of the two another");
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            String instead = Nearest.to(text, ZoneId.getAvailableZoneIds())
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Write for example Europe/Berlin, UTC or +02:00");
            throw new IllegalArgumentException("there is no time zone '" + text + "'. " + instead, unknown);
        }
    }
}
