package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition as the JSON has it, its members of the right types, its meaning not yet looked at.
 *
 * @param attribute without blanks around it
 * @param operator without blanks around it
 */
record RawCondition(String attribute, String operator, List<String> values) {

    private static final Set<String> MEMBERS =
            Set.of("activityAttributeName", "operator", "values", "isPrimary", "attributeName");

    private static final int SHOWN = 3;

    /** Empty if it is wrong, which is reported. */
    static Optional<RawCondition> read(JsonNode node, Findings findings) {
        int before = findings.count();
        Optional<RawCondition> read = JsonMembers.of(node, MEMBERS, findings).flatMap(members -> {
            if (members.has("attributeName") && !members.has("activityAttributeName")) {
                findings.problem(
                        "is about a field of the person. Lists here know what people do in conversations, not their fields");
                return Optional.empty();
            }
            members.checkBoolean("isPrimary");
            Optional<String> attribute = members.neededText("activityAttributeName");
            Optional<String> operator = members.neededText("operator");
            List<String> values = members.texts("values");
            return attribute.flatMap(
                    known -> operator.map(how -> new RawCondition(known.strip(), how.strip(), values)));
        });
        return findings.count() == before ? read : Optional.empty();
    }

    /** The values, for messages. */
    String shownValues() {
        return values.isEmpty()
                ? "none"
                : values.stream().limit(SHOWN).map(Finding::shown).collect(Collectors.joining(", "))
                        + (values.size() > SHOWN ? ", …" : "");
    }
}
