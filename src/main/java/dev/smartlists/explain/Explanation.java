package dev.smartlists.explain;

import dev.smartlists.event.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a person is in a list, or is not. Immutable.
 *
 * @param list the list's name
 * @param person the known person, or the visitor's id for an anonymous one
 * @param member whether the person is in the list
 * @param logic how the numbered conditions are combined, for example {@code 1 and (2 or 3) and not 4}; for a rule that the engine decides as a whole,
 *     {@code 1 as written}, and what that takes
 * @param conditions by number
 * @param why the verdict in one line
 * @param nextChange the first instant at which the answer is another one if nothing happens until then; empty if that is never
 */
public record Explanation(
        String list,
        String person,
        boolean member,
        String logic,
        List<ExplainedCondition> conditions,
        String why,
        Optional<Instant> nextChange) {

    public Explanation {
        conditions = List.copyOf(conditions);
    }

    /** For people: the verdict and why on the first line, then the logic and the conditions, each on a line. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(OneLine.of(person + (member ? " is in " : " is not in ") + list + ": " + why));
        text.append("\n  ").append(logic);
        conditions.forEach(condition -> text.append("\n  ").append(condition));
        nextChange.ifPresent(next -> text.append("\n  If nothing happens, ")
                .append(member ? "leaves on " : "joins on ")
                .append(next));
        return text.toString();
    }
}
