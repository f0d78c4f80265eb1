package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes to conditions as wholes: one turned round, one left out, {@code or} and {@code and} swapped. */
final class TermChanges {

    private TermChanges() {}

    static List<Change> of(List<Group> lines) {
        List<Change> changes = new ArrayList<>();
        for (Group line : lines) {
            line.all().forEach(group -> addChangesOf(group, changes));
        }
        return changes;
    }

    private static void addChangesOf(Group group, List<Change> changes) {
        List<Piece> pieces = group.terms().stream().map(Term::whole).toList();
        for (Term term : group.terms()) {
            changes.add(turned(term));
        }
        IntStream.range(0, pieces.size()).forEach(i -> changes.add(Piece.without(pieces, i)));
        if (!group.joiners().isEmpty()) {
            changes.add(swapped(pieces, group.joiners()));
        }
    }

    private static Change turned(Term term) {
        Piece whole = term.whole();
        return new Change(
                new Edit(whole.start(), term.inner().start(), term.isNot() ? "" : "not "),
                (term.isNot() ? "not left out: " : "not added: ") + whole.shown(),
                whole.first().line());
    }

    private static Change swapped(List<Piece> pieces, List<Token> joiners) {
        Token first = joiners.get(0);
        boolean or = first.is("or") || first.is("||");
        String other = or ? " and " : " or ";
        Piece last = pieces.get(pieces.size() - 1);
        StringBuilder swapped = new StringBuilder();
        for (Piece piece : pieces) {
            swapped.append(swapped.isEmpty() ? "" : other).append(piece.text());
        }
        return new Change(
                new Edit(pieces.get(0).start(), last.end(), swapped.toString()),
                first.text() + " →" + other.stripTrailing(),
                first.line());
    }
}
