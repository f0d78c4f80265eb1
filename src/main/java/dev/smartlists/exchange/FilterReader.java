package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Nearest;
import dev.smartlists.event.ConversationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a filter or a trigger. */
final class FilterReader {

    private static final Set<String> MEMBERS = Set.of("name", "ruleType", "operator", "conditions", "attributeName");
    private static final Set<String> ABOUT_FIELDS = Set.of("attribute", "person", "lead", "company", "opportunity");
    private static final Map<String, Named> FILTERS = names(false);
    private static final Map<String, Named> TRIGGERS = names(true);

    private FilterReader() {}

    /** An activity under one of its names. */
    private record Named(String name, ActivityType type, ConversationKind kind) {}

    /** A filter; empty if it is wrong, which is reported. */
    static Optional<Filter> filter(JsonNode node, Findings findings) {
        return JsonMembers.of(node, MEMBERS, findings)
                .flatMap(filter -> filter.neededText("name").flatMap(name -> {
                    Findings here = findings.at(name.strip());
                    if (name.strip().equalsIgnoreCase(Filter.MEMBER_OF_SMART_LIST)) {
                        boolean fits = fits(filter, "Membership", "is", here);
                        return MembershipReader.read(filter.array("conditions"), here)
                                .filter(read -> fits);
                    }
                    return activity(filter, name.strip(), here);
                }));
    }

    /** A trigger; empty if it is wrong, which is reported. */
    static Optional<Filter.OfActivity> trigger(JsonNode node, Findings findings) {
        return JsonMembers.of(node, MEMBERS, findings)
                .flatMap(trigger -> trigger.neededText("name").flatMap(name -> {
                    Findings here = findings.at(name.strip());
                    Named named = TRIGGERS.get(key(name));
                    if (named == null) {
                        here.problem(noTrigger(name.strip()));
                        return Optional.empty();
                    }
                    boolean fits = fits(trigger, "Activity", "occurs", here);
                    return new ConditionReader(named.type(), named.kind(), here)
                            .read(trigger.array("conditions"), false)
                            .filter(read -> fits);
                }));
    }

    private static Optional<Filter> activity(JsonMembers filter, String name, Findings findings) {
        boolean negated = key(name).startsWith(key(Filter.NOT) + " ");
        Named named = FILTERS.get(key(negated ? name.substring(Filter.NOT.length()) : name));
        if (named == null) {
            findings.problem(noFilter(filter, name));
            return Optional.empty();
        }
        boolean fits = fits(filter, "Activity", "occurs", findings);
        return new ConditionReader(named.type(), named.kind(), findings)
                .read(filter.array("conditions"), true)
                .filter(read -> fits)
                .map(read -> new Filter.OfActivity(read.type(), read.kind(), negated, read.times(), read.tests()));
    }

    /** Whether the rule type and operator, where given, are those of such a filter; reports those that are not. */
    private static boolean fits(JsonMembers filter, String ruleType, String operator, Findings findings) {
        return isOrAbsent(filter, "ruleType", ruleType, findings) & isOrAbsent(filter, "operator", operator, findings);
    }

    private static boolean isOrAbsent(JsonMembers filter, String member, String expected, Findings findings) {
        Optional<String> wrong =
                filter.text(member).filter(given -> !given.strip().equalsIgnoreCase(expected));
        wrong.ifPresent(given ->
                findings.problem("'" + member + "' must be \"" + expected + "\", not " + Finding.shown(given)));
        return wrong.isEmpty();
    }

    private static String noFilter(JsonMembers filter, String name) {
        String ruleType = filter.text("ruleType").orElse("").strip().toLowerCase(Locale.ROOT);
        Named trigger = TRIGGERS.get(key(name));
        if (trigger != null) {
            return "is a trigger. The filter is called '" + trigger.type().filterName(trigger.kind()) + "'";
        }
        if (key(name).equals("member of list") || key(name).equals("not member of list")) {
            return "is about a static list, and there are none here. Make the list a smart list and use '"
                    + Filter.MEMBER_OF_SMART_LIST + "'";
        }
        if (key(name).equals("not member of smart list")) {
            return "does not exist. Use '" + Filter.MEMBER_OF_SMART_LIST + "' with the operator 'not in'";
        }
        if (filter.has("attributeName") || ABOUT_FIELDS.contains(ruleType)) {
            return "is about a field of the person. Lists here know what people do in conversations, not their fields";
        }
        return "there is no such filter. " + known(name, all(FILTERS, Filter.MEMBER_OF_SMART_LIST));
    }

    private static String noTrigger(String name) {
        boolean negated = key(name).startsWith("not ");
        Named filter = FILTERS.get(key(negated ? name.substring(Filter.NOT.length()) : name));
        if (filter == null) {
            return "there is no such trigger. " + known(name, all(TRIGGERS));
        }
        return negated
                ? "a trigger is something that happens, so there is no Not. Make it a filter"
                : "is a filter. The trigger is called '" + filter.type().triggerName(filter.kind()) + "'";
    }

    private static String known(String name, List<String> candidates) {
        boolean negated = key(name).startsWith("not ");
        String bare = negated ? name.substring(Filter.NOT.length()) : name;
        return Nearest.to(bare, candidates)
                .map(near -> "Did you mean '" + (negated ? Filter.NOT : "") + near + "'?")
                .orElse("There are: " + String.join(", ", candidates));
    }

    private static List<String> all(Map<String, Named> names, String... others) {
        return Stream.concat(names.values().stream().map(Named::name), Arrays.stream(others))
                .toList();
    }

    private static Map<String, Named> names(boolean triggers) {
        Map<String, Named> names = new TreeMap<>();
        for (ActivityType type : ActivityType.values()) {
            for (ConversationKind kind : ConversationKind.values()) {
                String name = triggers ? type.triggerName(kind) : type.filterName(kind);
                names.put(key(name), new Named(name, type, kind));
            }
        }
        return names;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
