package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.Qualification;
import dev.smartlists.rules.syntax.RuleTokens;
import dev.smartlists.rules.syntax.Token;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes to how often a person goes through a campaign: once and every time swapped, an interval by one unit. */
final class QualificationChanges {

    private static final String NAME = "qualifies";

    private QualificationChanges() {}

    /**
     * @param qualification what the rule says, or, if it says nothing, what that means
     */
    static List<Change> of(RuleTokens rule, String source, Qualification qualification) {
        Piece head = new Piece(
                source,
                Stream.concat(rule.head().stream(), Stream.of(rule.when())).toList());
        int name = IntStream.range(0, head.size())
                .filter(i -> head.is(i - 1, "@") && head.is(i, NAME))
                .findFirst()
                .orElse(-1);
        return others(qualification).stream()
                .map(other -> {
                    Edit edit = name < 0 ? inserted(rule.when(), other) : replaced(head, name, other);
                    String words = written(qualification) + " → " + written(other);
                    int line = name < 0 ? rule.when().line() : head.get(name).line();
                    return new Change(edit, words, line);
                })
                .toList();
    }

    private static Edit inserted(Token when, Qualification other) {
        return new Edit(when.start(), when.start(), written(other) + " ");
    }

    private static Edit replaced(Piece head, int name, Qualification other) {
        int end = head.is(name + 1, "(")
                ? head.get(head.closing(name + 1)).end()
                : head.get(name).end();
        return new Edit(head.get(name - 1).start(), end, written(other));
    }

    private static List<Qualification> others(Qualification qualification) {
        return switch (qualification.type()) {
            case ONCE -> List.of(Qualification.EVERY_TIME);
            case EVERY_TIME -> List.of(Qualification.ONCE);
            case INTERVAL ->
                IntStream.of(qualification.number() - 1, qualification.number() + 1)
                        .filter(number -> number > 0)
                        .mapToObj(number -> Qualification.onceEvery(number, qualification.unit()))
                        .toList();
        };
    }

    private static String written(Qualification qualification) {
        return "@" + NAME + "( " + qualification + " )";
    }
}
