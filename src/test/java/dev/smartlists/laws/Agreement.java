package dev.smartlists.laws;

import dev.smartlists.Evaluation;
import dev.smartlists.oracle.OracleResult;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;

/** Holds the product to what the oracle says: the three files, the repeats that did not count, and the counts. */
final class Agreement {

    private Agreement() {}

    static void check(String what, OracleResult expected, Evaluation actual) {
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(Product.activities(actual)).as("activities of %s", what).isEqualTo(expected.activities());
        soft.assertThat(Product.memberships(actual))
                .as("memberships of %s", what)
                .isEqualTo(expected.memberships());
        soft.assertThat(Product.triggers(actual)).as("triggers of %s", what).isEqualTo(expected.triggers());
        soft.assertThat(actual.suppressed().stream()
                        .map(repeat -> repeat.event() + " " + repeat.standing())
                        .toList())
                .as("suppressed of %s", what)
                .containsExactlyInAnyOrderElementsOf(expected.suppressed().stream()
                        .map(repeat -> repeat.event() + " " + repeat.standingId())
                        .toList());
        OracleResult.Counts counts = expected.counts();
        soft.assertThat(actual.counts().accepted()).as("accepted of %s", what).isEqualTo(counts.accepted());
        soft.assertThat(actual.counts().duplicates())
                .as("duplicates of %s", what)
                .isEqualTo(counts.duplicate());
        soft.assertThat(actual.counts().conflicting())
                .as("conflicting of %s", what)
                .isEqualTo(counts.conflicting());
        soft.assertThat(actual.counts().later()).as("later of %s", what).isEqualTo(counts.later());
        soft.assertThat(actual.counts().updatesWithoutEngagement())
                .as("updates without engagement of %s", what)
                .isEqualTo(counts.updatesWithoutEngagement());
        soft.assertThat(actual.counts().unclassified().toString())
                .as("unclassified of %s", what)
                .isEqualTo(new TreeMap<>(counts.unclassified()).toString());
        soft.assertAll();
    }
}
