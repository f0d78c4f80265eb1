package dev.smartlists.scenario.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition of a rule with its place in the text.
 *
 * @param whole with the {@code not} or {@code exists} in front of it
 * @param inner without that
 * @param inside what stands between its brackets, if it is nothing but brackets
 * @param brackets what stands between the brackets of its facts, where anything does: of a count those of {@code Activities} and those of what it counts
 */
record Term(Piece whole, Piece inner, Optional<Group> inside, List<Piece> brackets) {

    /** It and all conditions in it. */
    Stream<Term> all() {
        return Stream.concat(
                Stream.of(this),
                inside.stream().flatMap(group -> group.terms().stream()).flatMap(Term::all));
    }

    boolean isNot() {
        return whole.first().is("not");
    }
}
