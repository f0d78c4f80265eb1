package dev.smartlists.scenario.coverage;

import dev.smartlists.ClassifiedEvent;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.syntax.RawType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts which rules of the first stage knew which events; each raw type that a rule names is a condition of its own. Not thread-safe. */
final class ClassificationTally {

    /** By title. */
    private final Map<String, RuleTally> rules = new LinkedHashMap<>();

    ClassificationTally(List<ClassificationRule> all) {
        all.forEach(rule -> rules.put(rule.text().title(), tally(rule)));
    }

    private static RuleTally tally(ClassificationRule rule) {
        List<RawType> types = RawType.in(rule.text());
        Seen[] ofWhole = types.isEmpty() ? new Seen[] {Seen.RECOGNISED} : new Seen[0];
        RuleTally tally = new RuleTally(
                rule.text().file(), new Tally(rule.text().title(), rule.text().line(), ofWhole));
        types.forEach(type ->
                tally.conditions().put(type.name(), new Tally("type " + type.quoted(), type.line(), Seen.RECOGNISED)));
        return tally;
    }

    void add(List<ClassifiedEvent> events) {
        for (ClassifiedEvent event : events) {
            for (String title : event.rules()) {
                RuleTally rule = rules.get(title);
                if (rule != null) {
                    rule.whole().saw(Seen.RECOGNISED);
                    rule.saw(event.event().type(), Seen.RECOGNISED);
                }
            }
        }
    }

    Stream<CoveredRule> results() {
        return rules.values().stream().map(RuleTally::result);
    }
}
