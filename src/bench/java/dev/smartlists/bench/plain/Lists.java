package dev.smartlists.bench.plain;

import dev.smartlists.bench.DateWindow;
import dev.smartlists.bench.ListFolder;
import dev.smartlists.bench.ListFolder.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lists, taken apart: distinct conditions, and how each list combines them. Lists come before lists that refer to them. */
final class Lists {

    final List<String> names = new ArrayList<>();
    final List<Logic> logics = new ArrayList<>();
    final List<Sequence> sequences;
    final List<Condition> conditions = new ArrayList<>();
    private final Instant asOf;
    private final Map<String, Condition> distinctConditions = new LinkedHashMap<>();
    private final Map<List<Object>, TextTest> distinctTests = new LinkedHashMap<>();

    Lists(ListFolder folder, Instant asOf) {
        this.asOf = asOf;
        this.sequences = folder.sequences();
        List<ListFolder.SmartList> waiting = new ArrayList<>(folder.lists());
        while (!waiting.isEmpty()) {
            if (!waiting.removeIf(this::addIfReady)) {
                throw new IllegalArgumentException("Lists refer to each other in a circle, or to none");
            }
        }
        for (Sequence sequence : sequences) {
            names.add(sequence.name());
        }
    }

    int tests() {
        return distinctTests.size();
    }

    private boolean addIfReady(ListFolder.SmartList list) {
        boolean ready = list.rules().filters().stream()
                .filter(ListFolder.Filter::isMembership)
                .allMatch(filter -> names.containsAll(filter.conditions().get(0).values()));
        if (ready) {
            List<Logic> filters =
                    list.rules().filters().stream().map(this::filter).toList();
            logics.add(
                    switch (list.rules().filterMatchType()) {
                        case "all" -> new Logic.All(filters);
                        case "any" -> new Logic.Any(filters);
                        default -> LogicParser.parse(list.rules().filterCustomRuleLogic(), filters);
                    });
            names.add(list.name());
        }
        return ready;
    }

    private Logic filter(ListFolder.Filter filter) {
        if (filter.isMembership()) {
            ListFolder.Condition condition = filter.conditions().get(0);
            return new Logic.Member(
                    condition.values().stream().map(names::indexOf).toList(),
                    condition.operator().equals("not in"));
        }
        Condition condition =
                distinctConditions.computeIfAbsent(filter.activity() + filter.conditions(), key -> condition(filter));
        return new Logic.Leaf(condition.number(), filter.isNegated());
    }

    private Condition condition(ListFolder.Filter filter) {
        DateWindow window = DateWindow.ALWAYS;
        int times = 1;
        Predicate<Text> name = text -> true;
        List<Predicate<Activity>> tests = new ArrayList<>();
        for (ListFolder.Condition part : filter.conditions()) {
            switch (part.activityAttributeName()) {
                case "Date of Activity" -> window = window.and(DateWindow.of(part.operator(), part.values(), asOf));
                case "Min. Number of Times" ->
                    times = Integer.parseInt(part.values().get(0));
                case "Name" -> name = part.operator().equals("is any") ? name : name.and(nameTest(part));
                default -> tests.add(test(part));
            }
        }
        Condition condition =
                new Condition(conditions.size(), filter.activity(), window.from(), window.to(), times, name, tests);
        conditions.add(condition);
        return condition;
    }

    private Predicate<Text> nameTest(ListFolder.Condition part) {
        TextTest test = textTest(part);
        return name -> test.test(name, tests());
    }

    private Predicate<Activity> test(ListFolder.Condition part) {
        Attribute attribute = Attribute.named(part.activityAttributeName());
        if (attribute == Attribute.CONVERSATION_SCORE) {
            return scoreTest(part);
        }
        TextTest test = textTest(part);
        if (attribute == Attribute.DISCUSSED_TOPICS) {
            return activity -> Attribute.hasTopics(activity) && activity.outcome != null
                    ? test.testAny(activity.outcome.topics, tests())
                    : test.testAny(null, tests());
        }
        return activity -> test.test((Text) attribute.value.apply(activity), tests());
    }

    private static Predicate<Activity> scoreTest(ListFolder.Condition part) {
        int least = Integer.parseInt(part.values().get(0));
        if (!part.operator().equals("at least")) {
            throw new IllegalArgumentException("This rival does not know the score operator " + part.operator());
        }
        return activity ->
                activity.outcome != null && activity.outcome.score != null && activity.outcome.score >= least;
    }

    private TextTest textTest(ListFolder.Condition part) {
        return distinctTests.computeIfAbsent(
                List.of(part.operator(), part.values()),
                key -> new TextTest(distinctTests.size(), part.operator(), part.values()));
    }
}
