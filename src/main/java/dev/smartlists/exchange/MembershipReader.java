package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the condition of a filter that is about other lists. */
final class MembershipReader {

    static final String SMART_LIST = "Smart List";

    private MembershipReader() {}

    /** Empty if it is wrong, which is reported. */
    static Optional<Filter> read(List<JsonNode> conditions, Findings findings) {
        if (conditions.size() != 1) {
            findings.problem("takes one condition, '" + SMART_LIST + "', not " + conditions.size());
            return Optional.empty();
        }
        return RawCondition.read(conditions.get(0), findings.at("condition 1"))
                .flatMap(condition -> membership(condition, findings));
    }

    private static Optional<Filter> membership(RawCondition condition, Findings findings) {
        if (!condition.attribute().equalsIgnoreCase(SMART_LIST)) {
            findings.problem(
                    "the condition is called '" + SMART_LIST + "', not " + Finding.shown(condition.attribute()));
            return Optional.empty();
        }
        String operator = condition.operator().toLowerCase(Locale.ROOT);
        Findings here = findings.at(SMART_LIST);
        if (!operator.equals("in") && !operator.equals("not in")) {
            here.problem("the operator is 'in' or 'not in', not " + Finding.shown(condition.operator()));
            return Optional.empty();
        }
        if (condition.values().isEmpty() || condition.values().stream().anyMatch(String::isBlank)) {
            here.problem("takes the names of one or more lists; "
                    + (condition.values().isEmpty() ? "there is none" : "a blank one is none"));
            return Optional.empty();
        }
        return Optional.of(new Filter.OfMembership(List.copyOf(condition.values()), operator.equals("not in")));
    }
}
