package dev.smartlists.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smartlists.rules.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are of no use to others. */
class ListsForOthersTest {

    @Test
    void listThatAsksForAListInWhichNobodyCanBe() {
        RuleSource empty = Tried.list("a", "Nobody", "Engaged()", "not Engaged()");
        RuleSource asks = Tried.list("b", "Asks", "ReachedGoal()", "MemberOf( list == \"Nobody\" )");
        RuleSource avoids = Tried.list("c", "Avoids", "ReachedGoal()", "not MemberOf( list == \"Nobody\" )");

        assertThat(Tried.lint(List.of(empty, asks, avoids)))
                .extracting(Warning::title, Warning::check, Warning::reason)
                .containsExactly(
                        tuple(
                                "Nobody",
                                Check.NOBODY,
                                "Nobody can be in it: Engaged() (line 5) and not Engaged() (line 6) exclude each other."),
                        tuple(
                                "Asks",
                                Check.NOBODY,
                                "Nobody can be in it: MemberOf( list == \"Nobody\" ) (line 6) asks for a list in which nobody can be."));
    }

    @Test
    void helperThatNobodyUses() {
        RuleSource used = helper("a", "Used", "Engaged()", "Triggered()");
        RuleSource uses = Tried.list("b", "Uses", "MemberOf( list == \"Used\" )", "ReachedGoal()");
        RuleSource unused = helper("c", "Unused", "Triggered()", "ReachedGoal()");
        RuleSource ofUnused = helper("d", "Below it", "Triggered()", "ScheduledMeeting()");
        RuleSource asks = helper("e", "On top", "MemberOf( list == \"Below it\" )", "ReachedGoal()");

        assertThat(Tried.lint(List.of(used, uses, unused, ofUnused, asks)))
                .allMatch(warning -> warning.check() == Check.UNUSED_LIST)
                .extracting(Warning::title)
                .containsExactly("Unused", "Below it", "On top");
    }

    private static RuleSource helper(String file, String title, String... conditions) {
        RuleSource list = Tried.list(file, title, conditions);
        return new RuleSource(list.path(), list.text().replace("when", "@helper when"));
    }
}
