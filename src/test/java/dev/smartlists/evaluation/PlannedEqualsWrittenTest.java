package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.activity.Activity;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.MemberOf;
import dev.smartlists.activity.Perspective;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.spec.RuleFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The planner changes nothing: whatever it takes, lifts out, shares and counts, a person is in a list exactly if the conditions as they are written hold in a stock
 * session of that person.
 */
class PlannedEqualsWrittenTest {

    private static final int LISTS = 20;

    /** 1,000 lists in the normal build. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("cases", 1000) / LISTS));
    }

    @ParameterizedTest(name = "rules {0}")
    @MethodSource("seeds")
    void personsAreInTheSameLists(long seed) {
        List<VisitorEvent> events = RandomHistory.events(seed);
        AsOf asOf = Settings.DEFAULT.at(events.get(events.size() - 1).time());
        Evaluator planned = RuleFolder.shipped()
                .files(new RandomRules(seed, RandomHistory.activities(events)).lists(LISTS))
                .evaluator();
        List<ListRule> lists = planned.lists().lists();
        assertThat(lists).as("planned ones of rules %d", seed).anyMatch(list -> !list.runsAsWritten());
        StockSession stock = new StockSession(lists);
        for (PersonOutcome person : Batch.run(planned, events, asOf).persons()) {
            assertThat(names(planned.lists().lists(person.lists())))
                    .as("lists of %s in %d", person.history().person(), seed)
                    .isEqualTo(asWritten(person.history(), lists, stock, asOf));
        }
    }

    /** A method that throws gives no list to anyone, here as there: never a partial result. */
    @ParameterizedTest(name = "rules {0}")
    @ValueSource(longs = {1, 2, 3})
    void aMethodThatThrowsFailsBoth(long seed) {
        List<VisitorEvent> events = RandomHistory.events(seed);
        AsOf asOf = Settings.DEFAULT.at(events.get(events.size() - 1).time());
        RuleSource throwing = new RuleSource(
                "lists/throwing.drl",
                "rule \"Throws\" when Engaged( attributes[\"none\"].toString() == \"x\" ) then member(); end");
        Evaluator planned = RuleFolder.shipped().files(List.of(throwing)).evaluator();
        assertThatThrownBy(() -> Batch.run(planned, events, asOf))
                .isInstanceOf(EvaluationFailedException.class)
                .hasMessageContaining("lists/throwing.drl:1")
                .hasMessageContaining("\"Throws\"");
        StockSession stock = new StockSession(planned.lists().lists());
        List<Activity> facts = RandomHistory.activities(events).stream()
                .map(activity -> Activity.of(activity, Perspective.from(asOf)))
                .toList();
        assertThatThrownBy(() -> stock.matching(facts)).isInstanceOf(RuntimeException.class);
    }

    private static Set<String> asWritten(PersonHistory person, List<ListRule> lists, StockSession stock, AsOf asOf) {
        List<Object> facts = new ArrayList<>();
        person.activities().forEach(kept -> facts.add(Activity.of(kept.latest(), Perspective.from(asOf))));
        Set<String> members = new TreeSet<>();
        for (ListRule list : lists) {
            if (stock.matching(facts).contains(list.name())) {
                members.add(list.name());
                facts.add(new MemberOf(list.name()));
            }
        }
        return members;
    }

    private static Set<String> names(List<ListRule> lists) {
        Set<String> names = new TreeSet<>();
        lists.forEach(list -> names.add(list.name()));
        return names;
    }
}
