package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.SmartLists;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.spec.RuleFolder;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What uniqueness rules say of an ordinal is remembered; that must never show. */
class RepeatsTest {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final int ACTIVITIES = 1_300;

    @ParameterizedTest(name = "nthIn {0} {1}")
    @CsvSource({
        "> , 1",
        ">=, 2",
        "==, 1",
        "==, 3",
        "!=, 2",
        "< , 4",
        "<=, 4",
        "> , 998",
        "> , 999",
        "> , 1000",
        "==, 1001",
        "> , 1200",
        "!=, 1250",
        "> , 5000"
    })
    void eachOrdinalIsJudgedByWhatTheRuleSaysOfIt(String comparison, int number) {
        SmartLists lists = RuleFolder.empty()
                .activity("Engaged", "type == \"said\"")
                .repeats("Engaged( nthIn( \"session\" ) " + comparison + " " + number + " )", "again")
                .load();
        IntPredicate suppressed = ordinal -> switch (comparison) {
            case ">" -> ordinal > number;
            case ">=" -> ordinal >= number;
            case "==" -> ordinal == number;
            case "!=" -> ordinal != number;
            case "<" -> ordinal < number;
            default -> ordinal <= number;
        };
        int[] expected = IntStream.rangeClosed(1, ACTIVITIES).filter(suppressed).toArray();

        assertThat(suppressed(lists, 5))
                .containsExactly(IntStream.of(expected).filter(n -> n <= 5).toArray());
        assertThat(suppressed(lists, ACTIVITIES)).containsExactly(expected);
        assertThat(suppressed(lists, ACTIVITIES)).as("once more").containsExactly(expected);
    }

    @Test
    void rulesThatSpeakOfMoreAreAskedAboutEachActivity() {
        SmartLists lists = RuleFolder.empty()
                .activity("Engaged", "type == \"said\"")
                .repeats("Engaged( nthIn( \"session\" ) > 1, name.is( \"A\" ) )", "again")
                .load();
        assertThat(suppressed(lists, 6)).containsExactly(3, 5);
        assertThat(suppressed(lists, 6)).as("once more").containsExactly(3, 5);
    }

    /** The numbers of a session's suppressed activities; odd ones are in dialogue A, even ones in B. */
    private static int[] suppressed(SmartLists lists, int activities) {
        List<VisitorEvent> events = IntStream.rangeClosed(1, activities)
                .mapToObj(i -> VisitorEvent.of(
                        "e" + i,
                        "said",
                        "v",
                        START.plusSeconds(i),
                        event -> event.session("s").dialogue(i % 2 == 1 ? "A" : "B")))
                .toList();
        return lists.evaluate(events.stream(), START.plusSeconds(activities)).suppressed().stream()
                .map(SuppressedRepeat::event)
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .sorted()
                .toArray();
    }
}
