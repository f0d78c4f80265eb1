package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.ClassifiedEvent;
import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule sets that are compiled together know nothing of each other; and which rules know an event. */
class SeveralRuleSetsTest {

    private static RuleFolder folder(String type, int most, String name) {
        return RuleFolder.empty()
                .activity("Triggered", "type == \"seen\"")
                .activity("Engaged", "type == \"" + type + "\"")
                .repeats("Engaged( nthIn( \"session\" ) > " + most + " )", "again")
                .list("Named", "Engaged( name.is( \"" + name + "\" ) )")
                .list("In a row", "$first : Engaged()", "Engaged( laterThan( $first ), name.is( \"" + name + "\" ) )");
    }

    private static RuleSet rules(RuleFolder folder) {
        return RuleSetReader.read(folder.sources(), List.of());
    }

    @Test
    void eachSeesItsOwnRulesAlone() {
        List<SmartLists> both = SmartLists.ofAll(
                List.of(rules(folder("said", 1, "A")), rules(folder("answered", 2, "B"))), Settings.DEFAULT);
        List<VisitorEvent> events = Steps.events(
                "09:00 said dialogue=A",
                "09:01 said dialogue=A",
                "09:02 answered dialogue=B",
                "09:03 answered dialogue=B",
                "09:04 answered dialogue=A");

        Evaluation first = both.get(0).evaluate(events.stream(), Steps.instant("10:00"));
        Evaluation second = both.get(1).evaluate(events.stream(), Steps.instant("10:00"));

        assertThat(first.activities()).hasSize(1);
        assertThat(first.counts().unclassified()).containsOnlyKeys("answered");
        assertThat(first.listsOf("v")).containsExactly("Named");
        assertThat(second.activities()).hasSize(2);
        assertThat(second.suppressed()).hasSize(1);
        assertThat(second.counts().unclassified()).containsOnlyKeys("said");
        assertThat(second.listsOf("v")).containsExactly("In a row", "Named");
    }

    @Test
    void oneThatTheEngineRefusesIsNamed() {
        RuleSet right = rules(folder("said", 1, "A"));
        RuleSet broken = rules(folder("said", 1, "A").list("Broken", "Engaged( attributes[\"a\"].nonsense( 1 ) )"));
        assertThatThrownBy(() -> SmartLists.ofAll(List.of(right, broken), Settings.DEFAULT))
                .isInstanceOf(RulesRejectedException.class)
                .hasMessageContaining("Broken");
    }

    @Test
    void eventsAreKnownByTheRulesThatTakeThem() {
        SmartLists lists = RuleFolder.empty()
                .activity("Engaged", "type in ( \"said\", \"clicked\" )")
                .activity("InteractedWithDocument", "type == \"clicked\"")
                .load();
        List<VisitorEvent> events = Steps.events(
                "09:01 clicked visitor=b",
                "09:00 said visitor=b",
                "09:05 unheard visitor=a",
                "09:01 clicked visitor=b id=e1");

        List<ClassifiedEvent> classified = lists.classify(events.stream());

        assertThat(classified).extracting(one -> one.event().id()).containsExactly("e3", "e2", "e1");
        assertThat(classified)
                .extracting(ClassifiedEvent::rules)
                .containsExactly(List.of(), List.of("Engaged 0"), List.of("Engaged 0", "InteractedWithDocument 1"));
    }

    @Test
    void rulesThatTieEventsKnowThemTogether() {
        SmartLists lists = RuleFolder.empty().file("activities/pair.drl", """
                        package activities
                        import dev.smartlists.activity.*
                        import dev.smartlists.event.*
                        rule "Said after a look"
                        when
                            VisitorEvent( type == "seen" )
                            $event : VisitorEvent( type == "said" )
                        then
                            insert( new Engaged( $event ) );
                        end
                        """).load();
        List<VisitorEvent> events = Steps.events(
                "09:00 seen visitor=a", "09:00 seen visitor=a", "09:01 said visitor=a", "09:01 said visitor=b");
        assertThat(lists.classify(events.stream()))
                .extracting(ClassifiedEvent::rules)
                .containsExactly(List.of(), List.of(), List.of("Said after a look"), List.of());
    }
}
