package dev.smartlists.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proven to mean the same has the same members, whatever happens. */
class EquivalenceLawTest {

    private static final int LISTS = 14;
    private static final int PERSONS = 300;
    private static final Instant NOW = Steps.instant("11-17T12:00");

    private static final List<String> CONSTRAINTS = List.of(
            "page.contains( \"/a\" )",
            "page.notContains( \"/a\" )",
            "page.startsWith( \"/a\" )",
            "page.isEmpty()",
            "score.atMost( 0 )",
            "score.greaterThan( 0 )",
            "score.between( 0, 1 )",
            "score.is( 0 )",
            "score.isNotEmpty()",
            "date.inPast( \"2 days\" )",
            "date.inPastBefore( \"2 days\" )",
            "date.is( \"2026-11-16\" )",
            "date.between( \"2026-11-15\", \"2026-11-16\" )",
            "inFlow",
            "!inFlow",
            "sourceType.is( \"mail\" )",
            "sourceType.isNot( \"mail\" )",
            "topics.contains( \"t\" )",
            "topics.notContains( \"t\" )");

    private Random random = new Random();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("cases", 1000) / 1000));
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private String pattern() {
        String first = CONSTRAINTS.get(random.nextInt(CONSTRAINTS.size()));
        String second = CONSTRAINTS.get(random.nextInt(CONSTRAINTS.size()));
        return pick("Engaged()", "Engaged( " + first + " )", "Engaged( " + first + ", " + second + " )");
    }

    private String line(int number) {
        String member = number == 0 ? pattern() : "MemberOf( list == \"L" + random.nextInt(number) + "\" )";
        return pick(
                pattern(),
                "not " + pattern(),
                "( " + pattern() + " or " + pattern() + " )",
                "Activities( times >= 2 ) from collect( " + pattern() + " )",
                pick("", "not ") + member);
    }

    private List<RuleSource> lists() {
        RuleFolder folder = RuleFolder.empty().activity("Engaged", "type == \"said\"");
        for (int i = 0; i < LISTS; i++) {
            folder.list("L" + i, Stream.of(line(i), line(i), line(i)).distinct().toArray(String[]::new));
        }
        return folder.sources();
    }

    private List<VisitorEvent> events() {
        List<String> steps = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                steps.add(pick("11-14T11:00", "11-15T11:59", "11-15T12:01", "11-16T23:59", "11-17T00:00")
                        + " said visitor=v"
                        + person + pick("", " page=/a/b", " page=/b/a", " page=/b")
                        + pick("", " score=0", " score=1", " score=2") + pick("", " flow=F", " flow=F sourceType=mail")
                        + pick("", " topics=t", " topics=u"));
            }
        }
        return Steps.events(steps.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void provenEquivalentsHaveTheSameMembers(long seed) {
        random = new Random(seed);
        List<RuleSource> sources = lists();
        RuleSet rules = RuleSetReader.read(sources, List.of());
        Concerns concerns = new Concerns(rules, List.of(), SmartLists.of(sources, Settings.DEFAULT));
        List<Mutant> same = Mutants.of(sources, rules, concerns).stream()
                .filter(Mutant::meansTheSame)
                .toList();
        assertThat(same).hasSizeGreaterThan(10);

        List<SmartLists> compiled = SmartLists.ofAll(
                same.stream()
                        .flatMap(mutant -> Stream.of(mutant.before(), mutant.after()))
                        .toList(),
                Settings.DEFAULT);
        List<VisitorEvent> events = events();
        for (int i = 0; i < same.size(); i++) {
            Evaluation before = compiled.get(2 * i).evaluate(events.stream(), NOW);
            Evaluation after = compiled.get(2 * i + 1).evaluate(events.stream(), NOW);
            assertThat(after.members(same.get(i).title()))
                    .as(
                            "%s: %s\n%s",
                            same.get(i).title(),
                            same.get(i).change(),
                            Mutant.rule(
                                            same.get(i).before(),
                                            same.get(i).file(),
                                            same.get(i).title())
                                    .orElseThrow()
                                    .text()
                                    .source())
                    .isEqualTo(before.members(same.get(i).title()));
        }
    }
}
