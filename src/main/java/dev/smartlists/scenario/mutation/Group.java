package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.syntax.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * Conditions that stand together.
 *
 * @param joiners the {@code or} or {@code and} between them; none between lines, which are joined by nothing
 */
record Group(List<Term> terms, List<Token> joiners) {

    /** It and all groups in its brackets. */
    Stream<Group> all() {
        return Stream.concat(
                Stream.of(this),
                terms.stream().flatMap(term -> term.inside().stream()).flatMap(Group::all));
    }
}
