package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import dev.smartlists.explain.ExplainedActivity;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The nearest miss is to be taken at its word: so many more activities, at such a time, do turn the condition, and one minute too late they do not; what time alone
 * is said to bring, it brings.
 */
class NearestMissLawTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String TIME = "(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?)";
    private static final Pattern MORE =
            Pattern.compile("(\\d+) more(?: from " + TIME + " on)?(?: before " + TIME + ")? would do");
    private static final Pattern MORE_NOW = Pattern.compile("(\\d+) more now would do from " + TIME + " on");
    private static final Pattern BY_ITSELF = Pattern.compile("by itself from " + TIME);
    private static final Pattern UNTIL = Pattern.compile("in the way: .*, until " + TIME);
    private static final Pattern LATE_BOUND = Pattern.compile("\\b(status|score|summary|transcript|topics)\\.");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(4).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void theNearestMissComesTrue(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            new Tale(lists, world, rules.settings().zone(), seed).check();
        });
    }

    /** One world, all its lists and persons. */
    private static final class Tale {

        private final SmartLists lists;
        private final ZoneId zone;
        private final long seed;
        private final Instant asOf;
        private final List<VisitorEvent> events;
        private final Evaluation now;
        private final Map<String, VisitorEvent> byId;

        Tale(SmartLists lists, World world, ZoneId zone, long seed) {
            this.lists = lists;
            this.zone = zone;
            this.seed = seed;
            this.asOf = world.asOf();
            this.events = Product.events(world.lines()).stream()
                    .filter(event -> !event.time().isAfter(asOf))
                    .toList();
            this.now = lists.evaluate(events.stream(), asOf);
            this.byId =
                    events.stream().collect(Collectors.toMap(VisitorEvent::id, event -> event, (one, other) -> one));
        }

        void check() {
            for (String list : lists.lists()) {
                Map<Integer, VisitorEvent> examples = new HashMap<>();
                now.persons()
                        .forEach(person -> now.explain(list, person)
                                .conditions()
                                .forEach(condition -> example(condition)
                                        .ifPresent(event -> examples.put(condition.number(), event))));
                for (String person : now.persons()) {
                    for (ExplainedCondition condition :
                            now.explain(list, person).conditions()) {
                        checkTime(list, person, condition);
                        if (examples.containsKey(condition.number())) {
                            checkMore(list, person, condition, examples.get(condition.number()));
                        }
                    }
                }
            }
        }

        /** An event that makes an activity which the condition counts, for whomever, by itself. */
        private Optional<VisitorEvent> example(ExplainedCondition condition) {
            return condition.activities().stream()
                    .filter(activity -> !LATE_BOUND.matcher(condition.text()).find())
                    .map(ExplainedActivity::event)
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .findFirst();
        }

        private void checkTime(String list, String person, ExplainedCondition condition) {
            Matcher itself = BY_ITSELF.matcher(condition.nearest());
            if (itself.find()) {
                assertVerdict(list, person, condition, List.of(), instant(itself.group(1)), true);
            }
            Matcher until = UNTIL.matcher(condition.nearest());
            if (until.find()) {
                Instant end = instant(until.group(1));
                if (!end.minus(MINUTE).isBefore(asOf)) {
                    assertVerdict(list, person, condition, List.of(), end.minus(MINUTE), false);
                }
                assertVerdict(list, person, condition, List.of(), end.plus(MINUTE), true);
            }
        }

        private void checkMore(String list, String person, ExplainedCondition condition, VisitorEvent example) {
            Matcher now = MORE_NOW.matcher(condition.nearest());
            if (now.find()) {
                List<VisitorEvent> more = more(Integer.parseInt(now.group(1)), person, example, asOf);
                assertVerdict(list, person, condition, more, instant(now.group(2)), true);
                return;
            }
            Matcher later = MORE.matcher(condition.nearest());
            if (later.find()) {
                int number = Integer.parseInt(later.group(1));
                Instant from = later.group(2) == null ? asOf : instant(later.group(2));
                assertVerdict(list, person, condition, more(number, person, example, from), from, true);
                if (number > 1) {
                    assertVerdict(list, person, condition, more(number - 1, person, example, from), from, false);
                }
                if (later.group(3) != null) {
                    Instant end = instant(later.group(3));
                    Instant last = end.minusMillis(1);
                    assertVerdict(list, person, condition, more(number, person, example, last), last, true);
                    Instant after = end.plus(MINUTE);
                    assertVerdict(list, person, condition, more(number, person, example, after), after, false);
                }
            }
        }

        /** The same event again, of the person, each in a session of its own. */
        private List<VisitorEvent> more(int number, String person, VisitorEvent example, Instant time) {
            boolean known = events.stream().anyMatch(event -> person.equals(event.person()));
            List<VisitorEvent> more = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                VisitorEventBuilder event = VisitorEvent.builder(
                                "more-" + i, example.type(), known ? "more-" + person : person, time)
                        .session("more-" + i)
                        .conversation(example.conversation())
                        .page(example.page())
                        .document(example.document())
                        .goal(example.goal())
                        .agent(example.agent())
                        .queue(example.queue())
                        .meeting(example.meeting());
                example.attributes().forEach(event::attribute);
                more.add(event.person(known ? person : null).build());
            }
            return more;
        }

        private void assertVerdict(
                String list,
                String person,
                ExplainedCondition condition,
                List<VisitorEvent> more,
                Instant then,
                boolean good) {
            List<VisitorEvent> all = new ArrayList<>(events);
            all.addAll(more);
            Collections.reverse(all);
            ExplainedCondition later = lists.evaluate(all.stream(), then)
                    .explain(list, person)
                    .conditions()
                    .get(condition.number() - 1);
            assertThat(later.holds() == condition.isWanted())
                    .as(
                            "%s of %s in %s, %d more at %s in world %d as of %s: %s",
                            condition.text(), person, list, more.size(), then, seed, asOf, condition.nearest())
                    .isEqualTo(good);
        }

        private Instant instant(String written) {
            return LocalDateTime.parse(written, WRITTEN).atZone(zone).toInstant();
        }
    }
}
