package dev.smartlists.bench.workload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Many lists over a common stock of conditions, drawn by chance; on average a list holds about 5 % of the persons. */
final class RandomLists {

    private static final int CONDITIONS = 780;
    private static final List<String> ACTIVITIES =
            List.of("Triggered", "Engaged", "Triggered", "Engaged", "Agent", "Document", "Goal", "Meeting");
    private static final List<String> WINDOWS =
            List.of("7 days", "14 days", "30 days", "60 days", "90 days", "12 weeks", "3 months");

    private final Dice dice = new Dice(1_000);
    private final List<Filter> stock = stock();

    private RandomLists() {}

    static List<String> json(int count) {
        RandomLists random = new RandomLists();
        List<String> lists = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lists.add(random.list("List %04d".formatted(i)));
        }
        return lists;
    }

    private String list(String name) {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> ListJson.all(name, one(), other());
            case 4 -> ListJson.any(name, one(), one(), one());
            case 5, 6 -> ListJson.any(name, one(), one());
            case 7, 8 -> ListJson.custom(name, "1 and (2 or 3)", one(), other(), other());
            default -> ListJson.custom(name, "(1 and 2) or 3", one(), other(), one());
        };
    }

    private String one() {
        return dice.any(stock).json();
    }

    /** A filter that leaves most persons in: a negated one more often than not. */
    private String other() {
        Filter filter = dice.any(stock);
        return (dice.chance(7_500) ? filter.not() : filter).json();
    }

    private List<Filter> stock() {
        Set<Filter> distinct = new LinkedHashSet<>();
        while (distinct.size() < CONDITIONS) {
            distinct.add(filter());
        }
        return List.copyOf(distinct);
    }

    private Filter filter() {
        boolean flow = dice.chance(3_000);
        String activity = dice.any(ACTIVITIES);
        Filter filter = constrained(activity, base(activity, flow));
        if (dice.chance(4_500)) {
            filter = filter.inPast(dice.any(WINDOWS));
        }
        return dice.chance(700) ? filter.times(2) : filter;
    }

    private Filter base(String activity, boolean flow) {
        String name = ruleName(activity, flow);
        boolean rare = !activity.equals("Triggered") && !activity.equals("Engaged");
        if (dice.chance(rare ? 6_000 : 1_000)) {
            return Filter.any(name);
        }
        var conversations = flow ? Catalogue.FLOWS : Catalogue.DIALOGUES;
        String first = dice.popular(conversations).name();
        String second = dice.popular(conversations).name();
        return first.equals(second) || dice.chance(4_000)
                ? Filter.named(name, first)
                : Filter.named(name, first, second);
    }

    private Filter constrained(String activity, Filter filter) {
        if (dice.chance(6_000)) {
            return filter;
        }
        return switch (activity) {
            case "Engaged" ->
                dice.chance(5_000)
                        ? filter.where(
                                "Conversation Status", "is", dice.any(List.of("Completed", "Dropped", "Initiated")))
                        : filter.where("Conversation Score", "at least", Integer.toString(dice.between(0, 3)));
            case "Agent" ->
                filter.where("Agent Name", "is", dice.any(Catalogue.AGENTS).name());
            case "Document" ->
                filter.where(
                        "Document Name",
                        "contains",
                        dice.any(List.of("guide", "pricing", "security", "customer", "plan")));
            case "Goal" -> filter.where("Goal Name", "is", dice.popular(Catalogue.GOALS));
            case "Meeting" -> filter.where("Meeting Status", "is not", "Cancelled");
            default ->
                filter.where(
                        "Page URL",
                        "contains",
                        dice.any(List.of("/pricing", "/products", "/docs", "overview", "utm_")));
        };
    }

    private static String ruleName(String activity, boolean flow) {
        String where = flow ? " in Conversational Flow" : " in Dialogue";
        String what = flow ? "Conversational Flow" : "Dialogue";
        return switch (activity) {
            case "Triggered" -> "Triggered " + what;
            case "Engaged" -> "Engaged with a " + what;
            case "Agent" -> "Engaged with an Agent" + where;
            case "Document" -> "Interacted with Document" + where;
            case "Goal" -> flow ? "Reached Goal in Conversational Flow" : "Reached Dialogue Goal";
            default -> "Scheduled Meeting" + where;
        };
    }
}
