package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.event.Document;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.spec.RuleFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that tie activities together, for persons with so many of them that their pairs are not all looked at. */
class LongHistoryTest {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private static final String RULES = """
            package lists

            import dev.smartlists.activity.*

            rule "Document after a goal"
            when
                $goal : ReachedGoal()
                InteractedWithDocument( sameSessionAs( $goal ), laterThan( $goal ) )
            then
                member();
            end

            rule "Ends with a goal"
            when
                $goal : ReachedGoal()
                not InteractedWithDocument( sameSessionAs( $goal ), laterThan( $goal ) )
            then
                member();
            end
            """;

    private final SmartLists lists =
            RuleFolder.shipped().file("lists/ties.drl", RULES).load();

    @ParameterizedTest(name = "{0} documents and goals, by chance")
    @ValueSource(ints = {2, 20, 63, 64, 65, 66, 150})
    void pairsAreFoundWhereverTheyAre(int count) {
        Random random = new Random(count);
        List<Boolean> goals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            goals.add(random.nextInt(count) == 0);
        }
        check(goals);
        Collections.reverse(goals);
        check(goals);
        check(Collections.nCopies(count, true));
        check(Collections.nCopies(count, false));
    }

    @Test
    void theLastFactsCount() {
        List<Boolean> goals = new ArrayList<>(Collections.nCopies(200, false));
        goals.set(198, true);
        check(goals);
        goals.set(198, false);
        goals.set(199, true);
        check(goals);
    }

    private void check(List<Boolean> goals) {
        Evaluation evaluation = lists.evaluate(
                IntStream.range(0, goals.size()).mapToObj(i -> event(i, goals.get(i))), START.plusSeconds(1_000));
        boolean documentLater = goals.contains(true) && goals.indexOf(true) < goals.lastIndexOf(false);
        boolean endsWithGoal = goals.get(goals.size() - 1);

        assertThat(evaluation.members("Document after a goal").contains("v"))
                .as("Document after a goal in %s", goals)
                .isEqualTo(documentLater);
        assertThat(evaluation.members("Ends with a goal").contains("v"))
                .as("Ends with a goal in %s", goals)
                .isEqualTo(endsWithGoal);
    }

    private static VisitorEvent event(int number, boolean goal) {
        return VisitorEvent.of(
                "e" + number,
                goal ? "goal_reached" : "document_clicked",
                "v",
                START.plusSeconds(number),
                e -> goal
                        ? e.session("s").dialogue("Pricing").goal("Demo")
                        : e.session("s").dialogue("Pricing").document(new Document(null, "Guide", null, true, false)));
    }
}
