package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples that the project ships, beside its own rules. */
class ImportExamplesTest {

    private static final Path RULES = Path.of("rules");

    @Test
    void theExampleListsAreImported() throws IOException {
        ImportPlan plan = RuleImport.plan(Files.readAllBytes(Path.of("examples/lists.json")), RULES);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.warnings()).isEmpty();
        List<RuleSource> sources = new ArrayList<>(RulesFolder.read(RULES, new Problems()));
        plan.files().forEach(file -> sources.add(new RuleSource(file.path(), file.text())));
        RuleSet rules = RuleSetReader.read(sources, List.of());
        assertThat(plan.files())
                .hasSize(8)
                .allSatisfy(file -> assertThat(rules.named(file.list())).isPresent());
        assertThat(Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                        .filter(rule -> plan.files().stream()
                                .anyMatch(file -> file.list().equals(rule.name()))))
                .noneMatch(ListRule::runsAsWritten);
    }

    @Test
    void everyProblemOfTheExampleIsFound() throws IOException {
        ImportPlan plan = RuleImport.plan(Files.readAllBytes(Path.of("examples/lists-with-problems.json")), RULES);
        assertThat(plan.problems())
                .extracting(Finding::list)
                .containsOnlyOnce(
                        "Activity with a typing error",
                        "Attribute of another activity",
                        "Operator that does not fit",
                        "No value",
                        "Blank value",
                        "Number that is none",
                        "Date that is none",
                        "Field of a person",
                        "Static list",
                        "List that nobody knows",
                        "Round and round",
                        "And, or, and no brackets",
                        "Filter number four of three",
                        "Neither filters nor triggers",
                        "Counted trigger",
                        "Interval of no unit",
                        "The same name twice")
                .hasSize(17);
    }
}
