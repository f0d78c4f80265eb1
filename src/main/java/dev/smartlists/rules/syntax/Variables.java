package dev.smartlists.rules.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that conditions of a rule were given so far, to find those that are given twice or used before. Not thread-safe. */
final class Variables {

    private final Vocabulary vocabulary;
    private final ProblemSink problems;
    private Set<String> given = new HashSet<>();

    Variables(Vocabulary vocabulary, ProblemSink problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The names so far, to come back to. */
    Set<String> snapshot() {
        return Set.copyOf(given);
    }

    void restore(Set<String> earlier) {
        given = new HashSet<>(earlier);
    }

    void addAll(Set<String> others) {
        given.addAll(others);
    }

    void give(Token name) {
        if (!given.add(name.text())) {
            problems.report(
                    name.line(),
                    "The name " + name.text()
                            + " is given twice, and only one of the two would count. Take another name");
        }
    }

    /** Notes the names that are given in some tokens, and reports those that are used and were not given. */
    void read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i + 1 < tokens.size() && token.isWord() && tokens.get(i + 1).is(":")) {
                give(token);
            } else if (token.isWord() && token.text().startsWith("$") && !given.contains(token.text())) {
                problems.report(
                        token.line(),
                        "No condition above is called " + token.text() + ". Give one that name: " + token.text() + " : "
                                + (vocabulary.knows(Vocabulary.VISITOR_EVENT) ? "VisitorEvent()" : "Engaged()"));
            }
        }
    }
}
