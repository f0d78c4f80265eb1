package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.Qualification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how often a person may go through a campaign. */
final class QualificationReader {

    static final String TYPE = "qualificationRuleType";
    static final String INTERVAL = "qualificationRuleInterval";
    static final String UNIT = "qualificationRuleUnit";

    private static final List<String> TYPES = List.of("once", "any", "interval");
    private static final List<String> UNITS = List.of("hour", "day", "week", "month");

    private QualificationReader() {}

    /** The qualification of a campaign, {@code once} if none is given; empty if it is wrong, which is reported. */
    static Optional<Qualification> read(JsonMembers list, Findings findings) {
        int before = findings.count();
        String type = list.text(TYPE).orElse("once").strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            findings.at(TYPE)
                    .problem("there is no " + Finding.shown(type) + Nearest.hint(type, () -> TYPES) + " ("
                            + String.join(", ", TYPES) + ")");
            return Optional.empty();
        }
        if (type.equals("interval")) {
            return interval(list, findings);
        }
        for (String member : List.of(INTERVAL, UNIT)) {
            if (list.has(member)) {
                findings.at(member).problem("goes with the type 'interval' only, and the type is '" + type + "'");
            }
        }
        return findings.count() > before
                ? Optional.empty()
                : Optional.of(type.equals("any") ? Qualification.EVERY_TIME : Qualification.ONCE);
    }

    /** Reports what only a campaign can have. */
    static void refuse(JsonMembers list, Findings findings) {
        for (String member : List.of(TYPE, INTERVAL, UNIT)) {
            if (list.has(member)) {
                findings.at(member)
                        .problem("is for campaigns, and this list has no triggers. Leave it out, or add a trigger");
            }
        }
    }

    private static Optional<Qualification> interval(JsonMembers list, Findings findings) {
        JsonNode interval = list.node(INTERVAL);
        boolean number = interval.isIntegralNumber() || interval.isTextual();
        String digits = number ? interval.asText().strip() : "";
        if (!digits.matches("0*[1-9][0-9]{0,5}")) {
            findings.at(INTERVAL)
                    .problem("takes a whole number from 1 to 999999"
                            + (interval.isMissingNode()
                                    ? ", and is missing"
                                    : ", not " + Finding.shown(interval.asText(interval.toString()))));
        }
        String unit = list.text(UNIT).orElse("").strip().toLowerCase(Locale.ROOT);
        if (!UNITS.contains(unit)) {
            findings.at(UNIT)
                    .problem((unit.isEmpty()
                                    ? "is missing"
                                    : "there is no " + Finding.shown(unit) + Nearest.hint(unit, () -> UNITS))
                            + " (" + String.join(", ", UNITS) + ")");
        }
        return digits.matches("0*[1-9][0-9]{0,5}") && UNITS.contains(unit)
                ? Optional.of(Qualification.onceEvery(Integer.parseInt(digits), unit))
                : Optional.empty();
    }
}
