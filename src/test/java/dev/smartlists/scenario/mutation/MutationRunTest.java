package dev.smartlists.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.spec.RuleFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes that only the engine does not accept. */
class MutationRunTest {

    private static Mutant mutant(String change, String condition) {
        RuleSet rules = RuleSetReader.read(
                RuleFolder.empty()
                        .activity("Engaged", "type == \"said\"")
                        .list("L", condition)
                        .sources(),
                List.of());
        return new Mutant("lists/l.drl", 1, "L", change, rules, rules, List.of());
    }

    @Test
    void whatTheEngineRefusesIsLeftOutAndTheOthersStay() {
        assertThat(MutationRun.compile(
                        List.of(
                                mutant("one", "Engaged()"),
                                mutant("two", "Engaged( attributes[\"a\"].nonsense( 1 ) )"),
                                mutant("three", "Engaged( attributes[\"a\"] == 1 )")),
                        Settings.DEFAULT))
                .extracting(compiled -> compiled.mutant().change())
                .containsExactly("one", "three");
    }
}
