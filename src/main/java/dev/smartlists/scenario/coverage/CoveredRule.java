package dev.smartlists.scenario.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule, and what scenarios saw of it. Immutable.
 *
 * @param file the rule file, relative to the rules folder
 * @param whole the rule as a whole, on the line of its title
 * @param conditions its conditions, by line
 */
public record CoveredRule(String file, CoveredCondition whole, List<CoveredCondition> conditions) {

    public CoveredRule {
        conditions = List.copyOf(conditions);
    }

    /** The rule as a whole and its conditions. */
    public Stream<CoveredCondition> all() {
        return Stream.concat(Stream.of(whole), conditions.stream());
    }

    /** How many things can come of it and its conditions. */
    public int outcomes() {
        return all().mapToInt(CoveredCondition::outcomes).sum();
    }

    /** How many of them were seen. */
    public int seen() {
        return all().mapToInt(CoveredCondition::seen).sum();
    }

    /** What was never seen, by line; one gap if nothing was. */
    public List<Gap> gaps() {
        if (seen() == 0) {
            boolean ofEvents =
                    all().flatMap(one -> one.times().keySet().stream()).allMatch(Seen.RECOGNISED::equals);
            return List.of(
                    new Gap(file, whole.line(), whole.text(), ofEvents ? Seen.RECOGNISED.never() : "never looked at"));
        }
        return all().flatMap(condition -> condition.missing().stream()
                        .map(one -> new Gap(file, condition.line(), condition.text(), one.never())))
                .toList();
    }
}
