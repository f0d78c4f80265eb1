package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.rules.syntax.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The filters of an exported list hold for the same persons as its conditions, however these are nested and negated. */
class ExportMeaningTest {

    private static final List<String> FILTERS = List.of(
            "Engaged with a Dialogue",
            "Engaged with a Conversational Flow",
            "Triggered Dialogue",
            "Triggered Conversational Flow");

    /** How often a person did each of the activities, by filter name. */
    private record Person(Map<String, Integer> times) {}

    /** A condition as text, and what it means by the book. */
    private record Meant(String text, Predicate<Person> meaning) {}

    @Property
    void theSamePersons(@ForAll long seed) {
        Random random = new Random(seed);
        Meant condition = condition(random, 4);
        JsonNode rules =
                Rules.exported(Rules.list("L", condition.text())).get(0).get("rules");
        for (int i = 0; i < 30; i++) {
            Map<String, Integer> times = new HashMap<>();
            FILTERS.forEach(filter -> times.put(filter, random.nextInt(4)));
            Person person = new Person(times);
            assertThat(holds(rules, person))
                    .as("%s for %s: %s", condition.text(), times, rules)
                    .isEqualTo(condition.meaning().test(person));
        }
    }

    private static Meant condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(4) > 0) {
            Meant one = condition(random, depth - 1);
            Meant other = condition(random, depth - 1);
            return switch (random.nextInt(4)) {
                case 0 ->
                    new Meant(
                            "( " + one.text() + " and " + other.text() + " )",
                            one.meaning().and(other.meaning()));
                case 1 ->
                    new Meant(
                            "( " + one.text() + " or " + other.text() + " )",
                            one.meaning().or(other.meaning()));
                case 2 -> new Meant("not( " + one.text() + " )", one.meaning().negate());
                default -> new Meant("exists( " + one.text() + " )", one.meaning());
            };
        }
        String fact = random.nextBoolean() ? "Engaged" : "Triggered";
        String filter = fact.equals("Engaged") ? "Engaged with a " : "Triggered ";
        List<String> names = List.of(filter + "Dialogue", filter + "Conversational Flow");
        int side = random.nextInt(3);
        String pattern =
                fact + List.of("( inDialogue )", "( !inDialogue )", "()").get(side);
        List<String> counted = side < 2 ? names.subList(side, side + 1) : names;
        Comparison comparison = Comparison.values()[random.nextInt(6)];
        int bound = 1 + random.nextInt(4);
        return new Meant(
                "Activities( times " + comparison.symbol() + " " + bound + " ) from collect( " + pattern + " )",
                person -> comparison.holds(
                        counted.stream().mapToInt(person.times()::get).sum(), bound));
    }

    private static boolean holds(JsonNode rules, Person person) {
        List<Boolean> filters = rules.get("filters")
                .valueStream()
                .map(filter -> holdsOne(filter, person))
                .toList();
        return switch (rules.get("filterMatchType").textValue()) {
            case "all" -> !filters.contains(false);
            case "any" -> filters.contains(true);
            default ->
                holds(LogicParser.parse(rules.get("filterCustomRuleLogic").textValue(), filters.size(), new Findings())
                        .orElseThrow()
                        .map(number -> filters.get(number - 1)));
        };
    }

    private static boolean holds(Logic<Boolean> logic) {
        if (logic instanceof Logic.Leaf<Boolean> leaf) {
            return leaf.value();
        }
        return logic instanceof Logic.All<Boolean>
                ? logic.parts().stream().allMatch(ExportMeaningTest::holds)
                : logic.parts().stream().anyMatch(ExportMeaningTest::holds);
    }

    private static boolean holdsOne(JsonNode filter, Person person) {
        String name = filter.get("name").textValue();
        boolean negated = name.startsWith("Not ");
        int least = IntStream.range(0, filter.get("conditions").size())
                .mapToObj(filter.get("conditions")::get)
                .filter(condition ->
                        condition.get("activityAttributeName").textValue().equals("Min. Number of Times"))
                .mapToInt(
                        condition -> Integer.parseInt(condition.at("/values/0").textValue()))
                .findFirst()
                .orElse(1);
        return person.times().get(negated ? name.substring(4) : name) >= least != negated;
    }
}
