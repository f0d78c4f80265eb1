package dev.smartlists.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes that are known to be noticed by no scenario. */
class ListedSurvivorsTest {

    private static final Survivor KNOWN = new Survivor("lists/a.drl", 7, "Hot: leads", "times >= 2 → times >= 3", 1);
    private static final Survivor NEW = new Survivor("lists/a.drl", 8, "Hot: leads", "dropped: inFlow", 1);

    @Test
    void reasonStandsBelowTheChangeAndMayHaveSeveralLines() {
        assertThat(ListedSurvivors.of(
                        List.of("# Ours", "", KNOWN.name(), "    nobody can", "  tell", "", "\"B\": dropped: x", "")))
                .containsExactly(
                        new ListedSurvivor(3, "\"Hot: leads\": times >= 2 → times >= 3", "nobody can tell"),
                        new ListedSurvivor(7, "\"B\": dropped: x", ""));
    }

    @Test
    void missingFileListsNothing() throws Exception {
        assertThat(ListedSurvivors.read(Path.of("no-such-folder", "survivors.txt")))
                .isEmpty();
    }

    @Test
    void listedSurvivorWithAReasonIsNoFailure() {
        ListedSurvivor entry = new ListedSurvivor(1, KNOWN.name(), "nobody can tell");
        Mutations mutations = Mutations.of(10, List.of(KNOWN), List.of(entry));
        assertThat(mutations.areNoticed()).isTrue();
        assertThat(mutations.noticed()).isEqualTo(9);
        assertThat(mutations.listed()).containsExactly(KNOWN);
    }

    @Test
    void survivorThatNobodyListedIsAFailure() {
        assertThat(Mutations.of(10, List.of(NEW), List.of()).areNoticed()).isFalse();
    }

    @Test
    void listedChangeThatIsNoticedIsOutdated() {
        ListedSurvivor entry = new ListedSurvivor(1, KNOWN.name(), "nobody can tell");
        Mutations mutations = Mutations.of(10, List.of(), List.of(entry));
        assertThat(mutations.outdated()).containsExactly(entry);
        assertThat(mutations.areNoticed()).isFalse();
    }

    @Test
    void listedChangeNeedsAReason() {
        ListedSurvivor entry = new ListedSurvivor(1, KNOWN.name(), "");
        Mutations mutations = Mutations.of(10, List.of(KNOWN), List.of(entry));
        assertThat(mutations.withoutReason()).containsExactly(entry);
        assertThat(mutations.areNoticed()).isFalse();
    }
}
