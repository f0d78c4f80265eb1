package dev.smartlists.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.SmartLists;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.scenario.ScenarioFiles;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.Verdict;
import dev.smartlists.scenario.coverage.CoverageCollector;
import dev.smartlists.scenario.junit.SmartListTest;
import dev.smartlists.scenario.mutation.ListedSurvivors;
import dev.smartlists.scenario.mutation.MutationRun;
import dev.smartlists.scenario.mutation.Mutations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped scenarios say everything about the shipped rules: no rule can be changed, however little, without one of them failing. */
@SmartListTest(rules = "rules")
class ScenariosProveTheRulesTest {

    private static final Path SCENARIOS = Path.of("rules/scenarios");
    private static final int MOST_LISTED = 5;

    private final List<RuleSource> sources = RulesFolder.read(Path.of("rules"), new Problems());
    private List<Verdict> verdicts = List.of();

    @BeforeEach
    void play(SmartLists rules) {
        verdicts = ScenarioFiles.read(List.of(SCENARIOS), rules).stream()
                .map(script -> ScenarioRun.of(script, rules))
                .toList();
    }

    @Test
    void everyOutcomeOfEveryConditionIsShown(SmartLists rules) {
        CoverageCollector collector = new CoverageCollector(RuleSetReader.read(sources, List.of()));
        verdicts.forEach(verdict -> collector.add(verdict, rules));
        assertThat(collector.coverage().gaps()).isEmpty();
    }

    @Test
    void everyChangeIsNoticed(SmartLists rules) throws IOException {
        Mutations mutations = MutationRun.of(sources, rules, verdicts)
                .play(ListedSurvivors.read(SCENARIOS.resolve("survivors.txt")), done -> {});
        assertThat(mutations.survivors()).isEmpty();
        assertThat(mutations.outdated()).isEmpty();
        assertThat(mutations.withoutReason()).isEmpty();
        assertThat(mutations.listed()).hasSizeLessThanOrEqualTo(MOST_LISTED);
        assertThat(mutations.noticed()).isGreaterThan(400);
    }
}
