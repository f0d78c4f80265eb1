package dev.smartlists.scenario;

import java.util.Arrays;
import java.util.Optional;

/** What can be expected. */
public enum Expectation {
    /** Exactly these activities are new since the last expectation of activities of this person, in their order in the log. */
    ACTIVITIES("activities", Names.ACTIVITIES),
    /** Exactly these activities are new, since the last expectation of them, among the repeats that do not count. */
    SUPPRESSED("suppressed", Names.ACTIVITIES),
    /** The person is in these lists now. */
    IN("in", Names.LISTS),
    /** The person is in none of these lists now. */
    NOT_IN("not in", Names.LISTS),
    /** The person joined these lists, as often as each is named, since the last expectation that named the list. */
    JOINED("joined", Names.LISTS),
    /** The person left these lists, as often as each is named, since the last expectation that named the list. */
    LEFT("left", Names.LISTS),
    /** These campaigns started, as often as each is named, since the last expectation that named the campaign. */
    STARTED("started", Names.CAMPAIGNS),
    /** None of these campaigns started since the last expectation that named it. */
    NOT_STARTED("not started", Names.CAMPAIGNS),
    /** Exactly these problems are new since the last expectation of problems, in order, whoever's they are. */
    PROBLEMS("problems", Names.PROBLEMS);

    /** What the names of an expectation are names of. */
    public enum Names {
        ACTIVITIES,
        LISTS,
        CAMPAIGNS,
        PROBLEMS
    }

    private final String word;
    private final Names names;

    Expectation(String word, Names names) {
        this.word = word;
        this.names = names;
    }

    /** How files write it. */
    public String word() {
        return word;
    }

    /** The expectation of this word, to the letter. */
    static Optional<Expectation> of(String word) {
        return Arrays.stream(values())
                .filter(expectation -> expectation.word.equals(word))
                .findFirst();
    }

    public Names names() {
        return names;
    }

    /** Whether it is about everything that is new, so that naming nothing says something. */
    boolean isExhaustive() {
        return names == Names.ACTIVITIES || names == Names.PROBLEMS;
    }
}
