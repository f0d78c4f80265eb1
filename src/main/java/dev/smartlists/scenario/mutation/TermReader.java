package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the conditions of a rule that is known to be right, with their places. Not thread-safe. */
final class TermReader {

    private final Piece all;
    private int position;

    private TermReader(Piece conditions) {
        this.all = conditions;
    }

    /** The lines of a rule: each a group of its own. */
    static List<Group> lines(Piece conditions) {
        TermReader reader = new TermReader(conditions);
        List<Group> lines = new ArrayList<>();
        while (reader.position < conditions.size()) {
            lines.add(reader.group());
        }
        return lines;
    }

    private Group group() {
        List<Term> terms = new ArrayList<>(List.of(term()));
        List<Token> joiners = new ArrayList<>();
        while (isJoiner()) {
            joiners.add(all.get(position++));
            terms.add(term());
        }
        return new Group(terms, joiners);
    }

    private boolean isJoiner() {
        return all.is(position, "or") || all.is(position, "||") || all.is(position, "and") || all.is(position, "&&");
    }

    private Term term() {
        int start = position;
        if (all.is(position, "not") || all.is(position, "exists")) {
            position++;
        }
        int inner = position;
        if (all.is(position, "(")) {
            position++;
            Group inside = group();
            position++;
            return new Term(all.part(start, position), all.part(inner, position), Optional.of(inside), List.of());
        }
        List<Piece> brackets = new ArrayList<>();
        brackets(brackets);
        if (all.is(position, "from")) {
            position += 3;
            brackets(brackets);
            position++;
        }
        return new Term(all.part(start, position), all.part(inner, position), Optional.empty(), brackets);
    }

    /** Passes over a fact with its brackets: {@code $goal : ReachedGoal( … )}. */
    private void brackets(List<Piece> brackets) {
        while (!all.is(position, "(")) {
            position++;
        }
        int closing = all.closing(position);
        if (closing > position + 1) {
            brackets.add(all.part(position + 1, closing));
        }
        position = closing + 1;
    }
}
