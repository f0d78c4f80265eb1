package dev.smartlists.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.NextChange;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.explain.NumberedConditions.Item;
import dev.smartlists.laws.Cases;
import dev.smartlists.laws.Product;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.RuleSetReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an explanation says is missing is missing, and no more: so many more activities in that time do turn the condition, one fewer or outside of that time they
 * do not, and an activity that was wrong in one thing counts once that is put right.
 */
class NearestMissLawTest {

    private static final List<Duration> WHENEVER =
            List.of(Duration.ZERO, Duration.ofHours(30), Duration.ofDays(9), Duration.ofDays(70));

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(4).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void soManyMoreInTheirTimeTurnTheConditionAndNothingElseDoes(long ruleSet) {
        forEachMiss(
                ruleSet,
                (scene, miss) -> Supply.of(scene, miss.view(), miss.count())
                        .ifPresent(supply -> new Promise(scene, miss, supply).check()));
    }

    /** A conversation without an id goes by its name: under another one it is another conversation, with another course. */
    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void anActivityThatWasWrongInOneTextCountsOnceThatIsPutRight(long ruleSet) {
        forEachMiss(
                ruleSet,
                (scene, miss) -> NearMiss.of(miss.count(), miss.view(), scene.evaluator())
                        .filter(near ->
                                near.constraints().size() == 1 && near.dates().isEmpty())
                        .filter(near -> near.activity().event().conversation().id() != null)
                        .filter(near -> isAskedOnce(near, scene.evaluator().leaf(miss.count())))
                        .ifPresent(near -> Correction.of(
                                        near.activity().event(),
                                        near.constraints().get(0),
                                        miss.list())
                                .ifPresent(event -> assertOneMore(scene, miss, event))));
    }

    /** What is right for one question may be wrong for another. */
    private static boolean isAskedOnce(NearMiss near, Leaf leaf) {
        String field = near.constraints().get(0).replaceFirst("\\..*", ".");
        return leaf.constraints().stream()
                        .filter(constraint -> constraint.startsWith(field))
                        .count()
                == 1;
    }

    private static void assertOneMore(Scene scene, Miss miss, VisitorEvent corrected) {
        Scene then = scene.with(List.of(corrected), scene.now());
        assertThat(then.view(miss.person()).found(miss.count()))
                .as("%s once it is %s", miss, corrected)
                .hasSize(miss.view().found(miss.count()).length + 1);
    }

    private static void forEachMiss(long ruleSet, BiConsumer<Scene, Miss> check) {
        World rules = OracleWorlds.of(ruleSet);
        Evaluator evaluator = Evaluator.compile(
                RuleSetReader.read(Product.sources(rules.lists(), rules.settings()), List.of()),
                Product.settings(rules.settings()),
                RuleCompiler.inMemory());
        Cases.worlds(ruleSet).forEach(seed -> {
            Scene scene = Scene.of(evaluator, OracleWorlds.of(seed));
            for (ListRule list : evaluator.lists().lists()) {
                for (String person : scene.persons()) {
                    PersonView view = scene.view(person);
                    for (Item item : new NumberedConditions(list.necessary(), 1).items()) {
                        if (item.condition() instanceof Plan.Count count && view.holds(count) != item.wanted()) {
                            check.accept(scene, new Miss(list, person, view, count, item.wanted(), seed));
                        }
                    }
                }
            }
        });
    }

    /** A condition that is not as a list needs it, for a person in a world. */
    private record Miss(ListRule list, String person, PersonView view, Plan.Count count, boolean wanted, long seed) {

        boolean isCuredIn(Scene scene) {
            return scene.view(person).holds(count) == wanted;
        }

        @Override
        public String toString() {
            return "%s of %s in '%s' in world %d".formatted(count, person, list.name(), seed);
        }
    }

    /** What is said of further activities. */
    private record Promise(Scene scene, Miss miss, Supply supply) {

        void check() {
            Optional<Prospect> prospect = Prospect.of(miss.view(), miss.count(), miss.wanted());
            if (prospect.isPresent()) {
                check(prospect.get());
            } else {
                Prospect.missing(miss.view(), miss.count(), miss.wanted()).ifPresent(this::assertInVain);
            }
        }

        private void check(Prospect prospect) {
            int more = prospect.more();
            Instant from = prospect.from();
            Instant until = prospect.until();
            assertCure(more, from, prospect, true);
            assertCure(more - 1, from, prospect, false);
            if (from.isAfter(prospect.ahead() == null ? scene.now() : prospect.ahead())) {
                assertCure(more, from.minusMillis(1), prospect, false);
            }
            if (until != null) {
                assertCure(more, until.minusMillis(1), prospect, true);
                assertCure(more, until, prospect, false);
            } else {
                WHENEVER.forEach(later -> assertCure(more, from.plus(later), prospect, true));
            }
        }

        /** So many more, when they have to happen for what is promised at an instant. */
        private void assertCure(int more, Instant then, Prospect prospect, boolean cured) {
            Instant happen = prospect.ahead() == null ? then : prospect.ahead();
            assertThat(after(more, happen, then))
                    .as("%d more at %s seen from %s, of which %s says %s", more, happen, then, miss, prospect)
                    .isIn(Optional.of(cured), Optional.empty());
        }

        /** Nothing is promised: whatever happens whenever, it makes no difference, at least not before time alone does. */
        private void assertInVain(int more) {
            Instant itself = NextChange.after(miss.view(), miss.count()).orElse(Instant.MAX);
            for (Duration wait : WHENEVER) {
                for (Duration age : WHENEVER) {
                    Instant happen = scene.now().plus(wait);
                    Instant then = happen.plus(age);
                    if (then.isBefore(itself)) {
                        assertThat(after(more, happen, then))
                                .as("%d more at %s seen from %s, in vain for %s", more, happen, then, miss)
                                .isIn(Optional.of(false), Optional.empty());
                    }
                }
            }
        }

        /** Whether the condition is as needed then; empty if what it asks for cannot be arranged. */
        private Optional<Boolean> after(int more, Instant happen, Instant then) {
            Optional<List<VisitorEvent>> events =
                    supply.events(more, happen, miss.view().asOf().at(then));
            return events.map(some -> miss.isCuredIn(scene.with(some, then)));
        }
    }
}
