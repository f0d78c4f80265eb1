package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.LoggedActivity;
import dev.smartlists.SmartLists;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.event.UtcTime;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.scenario.Look;
import dev.smartlists.scenario.ScenarioFiles;
import dev.smartlists.scenario.ScenarioMaker;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenario made of what a person did passes, and comes to the same activities, repeats and lists, with names masked or not. */
class ScenarioLawTest {

    private static final Set<String> MASKED =
            Set.of("Agent Name", "Agent Email", "Agent ID", "Conversation Summary", "Conversation Transcript");

    private static final int SHORT = 5;

    @TempDir
    private Path folder;

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(8).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void ofRandomWorlds(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        RuleSet texts = RuleSetReader.read(Product.sources(rules.lists(), rules.settings()), List.of());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            check(lists, texts, Product.events(world.lines()), world.asOf(), "world " + seed);
        });
    }

    @Test
    void ofEverybodyOfTheExample() throws IOException {
        Path rules = Path.of("rules");
        List<VisitorEvent> events = Product.events(Files.readAllLines(Path.of("examples/november.ndjson")));
        check(
                SmartLists.load(rules),
                RuleSetReader.read(rules),
                events,
                Instant.parse("2026-12-01T00:00:00Z"),
                "november");
    }

    private void check(SmartLists lists, RuleSet rules, List<VisitorEvent> events, Instant asOf, String what) {
        Evaluation real = lists.evaluate(events.stream(), asOf);
        ScenarioMaker maker = new ScenarioMaker(lists, rules, events, asOf);
        Map<String, List<String>> repeats = real.suppressed().stream()
                .collect(Collectors.groupingBy(
                        SuppressedRepeat::person, Collectors.mapping(ScenarioLawTest::text, Collectors.toList())));
        String said = Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .map(rule -> rule.text().source().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        int number = 0;
        for (String person : real.persons()) {
            boolean keepNames = number++ % 4 == 0;
            String yaml = maker.yaml(person, keepNames);
            if (!keepNames) {
                assertThat(secrets(real, person).filter(secret -> !said.contains(secret.toLowerCase(Locale.ROOT))))
                        .as("secrets in the scenario of %s of %s", person, what)
                        .noneMatch(yaml::contains);
            }
            Verdict verdict = play(yaml, lists);
            String whose = person + " of " + what;
            assertThat(verdict.passed())
                    .as("%s%n%s%n%s", whose, String.join("\n", verdict.story()), yaml)
                    .isTrue();
            Look look = verdict.looks().get(verdict.looks().size() - 1);
            Evaluation told = look.evaluation();
            assertThat(told.asOf()).as("as-of of %s", whose).isEqualTo(asOf);
            assertThat(told.listsOf(look.person())).as("lists of %s", whose).isEqualTo(real.listsOf(person));
            assertThat(activities(told, look.person(), keepNames))
                    .as("activities of %s", whose)
                    .isEqualTo(activities(real, person, keepNames));
            assertThat(repeats(told, look.person()))
                    .as("repeats of %s", whose)
                    .isEqualTo(repeats.getOrDefault(person, List.of()));
        }
    }

    /** What tells who somebody is, if it is long enough not to be part of another word by chance. */
    private static Stream<String> secrets(Evaluation evaluation, String person) {
        Stream<String> masked = evaluation.log(person).stream()
                .flatMap(activity -> activity.attributes().entrySet().stream())
                .filter(attribute -> MASKED.contains(attribute.getKey()))
                .map(attribute -> String.valueOf(attribute.getValue()));
        Stream<String> visitors = evaluation.log(person).stream().map(LoggedActivity::visitor);
        return Stream.of(Stream.of(person), visitors, masked)
                .flatMap(texts -> texts)
                .filter(text -> text.length() > SHORT);
    }

    private Verdict play(String yaml, SmartLists lists) {
        try {
            Path file = Files.writeString(folder.resolve("scenario.yaml"), yaml);
            return ScenarioRun.of(ScenarioFiles.read(List.of(file), lists).get(0), lists);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> activities(Evaluation evaluation, String person, boolean keepNames) {
        return evaluation.log(person).stream()
                .map(activity -> UtcTime.text(activity.date()) + " " + activity.activity() + " "
                        + attributes(activity, keepNames))
                .toList();
    }

    /** All of them; of masked ones, that they are there. */
    private static Map<String, Object> attributes(LoggedActivity activity, boolean keepNames) {
        Map<String, Object> attributes = new TreeMap<>(activity.attributes());
        attributes.replaceAll((name, value) -> keepNames || !MASKED.contains(name) ? value : "masked");
        return attributes;
    }

    private static List<String> repeats(Evaluation evaluation, String person) {
        return evaluation.suppressed().stream()
                .filter(repeat -> repeat.person().equals(person))
                .map(ScenarioLawTest::text)
                .toList();
    }

    private static String text(SuppressedRepeat repeat) {
        return UtcTime.text(repeat.date()) + " " + repeat.activity() + " " + repeat.reason();
    }
}
