package dev.smartlists.scenario.mutation;

import dev.smartlists.activity.Operator;
import dev.smartlists.rules.syntax.Literals;
import dev.smartlists.rules.syntax.Token;
import dev.smartlists.rules.syntax.Token.Kind;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Changes to the literals of one constraint: numbers and amounts of time by one, dates by a day, texts to another one, keys and names of lists left out. */
final class LiteralChanges {

    private static final Set<Operator> OF_AMOUNTS =
            Set.of(Operator.IN_PAST, Operator.IN_PAST_BEFORE, Operator.IN_FUTURE, Operator.IN_FUTURE_AFTER);

    private final Piece constraint;
    private final List<Change> changes = new ArrayList<>();

    private LiteralChanges(Piece constraint) {
        this.constraint = constraint;
    }

    static List<Change> of(Piece constraint) {
        LiteralChanges literals = new LiteralChanges(constraint);
        for (int i = 0; i < constraint.size(); i++) {
            Token token = constraint.get(i);
            if (token.kind() == Kind.NUMBER) {
                literals.addNumbers(i);
            } else if (token.isText()) {
                literals.addTexts(token);
            }
        }
        literals.addWithoutOne();
        return literals.changes;
    }

    private void addNumbers(int position) {
        Token token = constraint.get(position);
        if (token.text().matches("\\d{1,9}")) {
            boolean negative = constraint.is(position - 1, "-");
            int number = Integer.parseInt(token.text()) * (negative ? -1 : 1);
            int start = negative ? constraint.get(position - 1).start() : token.start();
            for (int other : new int[] {number - 1, number + 1}) {
                if (other >= 0 || negative) {
                    changes.add(constraint.with(start, token.end(), String.valueOf(other), token.line()));
                }
            }
        }
    }

    private void addTexts(Token token) {
        String text = token.literal();
        List<String> others;
        if (isMembership() || constraint.is(0, Vocabulary.NTH_IN)) {
            others = List.of();
        } else if (takesAmount()) {
            others = OtherTimes.amounts(text);
        } else if (operator().filter(Operator.IN_TIME_FRAME::equals).isPresent()) {
            others = OtherTimes.frames(text);
        } else {
            others = OtherTimes.dates(text).orElse(List.of(text + "~"));
        }
        others.forEach(other -> changes.add(constraint.with(token, Literals.quoted(other))));
    }

    /** Of several lists or parts of a key each can be left out; the only part of a key can be another. */
    private void addWithoutOne() {
        boolean key = constraint.is(0, Vocabulary.NTH_IN);
        boolean lists = isMembership() && constraint.is(1, "in");
        int open = key ? 1 : 2;
        if (!key && !lists || !constraint.is(open, "(")) {
            return;
        }
        List<Piece> parts = constraint.part(open + 1, constraint.closing(open)).split();
        if (parts.size() > 1) {
            IntStream.range(0, parts.size()).forEach(i -> changes.add(Piece.without(parts, i)));
        } else if (key && parts.get(0).first().isText()) {
            Token only = parts.get(0).first();
            changes.add(constraint.with(only, only.literal().equals("session") ? "\"conversation\"" : "\"session\""));
        }
    }

    private boolean isMembership() {
        return constraint.is(0, "list");
    }

    private boolean takesAmount() {
        return constraint.is(0, "within")
                || operator().filter(OF_AMOUNTS::contains).isPresent();
    }

    private Optional<Operator> operator() {
        return constraint.is(1, ".") ? Operator.called(constraint.get(2).text()) : Optional.empty();
    }
}
