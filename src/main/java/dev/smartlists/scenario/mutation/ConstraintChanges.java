package dev.smartlists.scenario.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes to what stands between the brackets of conditions: a constraint left out, a literal changed. */
final class ConstraintChanges {

    private ConstraintChanges() {}

    static List<Change> of(List<Group> lines) {
        List<Change> changes = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.terms().stream())
                .flatMap(Term::all)
                .flatMap(term -> term.brackets().stream())
                .forEach(brackets -> addChangesOf(brackets, changes));
        return changes;
    }

    private static void addChangesOf(Piece brackets, List<Change> changes) {
        List<Piece> constraints = brackets.split();
        if (!brackets.is(0, "times")) {
            IntStream.range(0, constraints.size()).forEach(i -> changes.add(Piece.without(constraints, i)));
        }
        constraints.forEach(constraint -> changes.addAll(LiteralChanges.of(constraint)));
    }
}
