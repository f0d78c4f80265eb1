package dev.smartlists.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What lint looks for. Each has an id, by which a comment in a rule file can turn it off. */
public enum Check {
    /** No activity can match a condition: its constraints exclude each other. */
    NOTHING_MATCHES("nothing-matches"),
    /** A count that holds whatever is counted, or never. */
    POINTLESS_COUNT("pointless-count"),
    /** Conditions that exclude each other. */
    NOBODY("nobody"),
    /** A side of an or that never holds. */
    DEAD_BRANCH("dead-branch"),
    /** Conditions that hold for everyone. */
    EVERYBODY("everybody"),
    /** A list that also holds for persons who did nothing of what it speaks of. */
    ONLY_NOT("only-not"),
    /** A condition that another one includes. */
    REDUNDANT("redundant"),
    /** "Did something else" where "did not" was probably meant. */
    SOMETHING_ELSE("something-else"),
    /** Two lists that mean the same. */
    SAME_LIST("same-list"),
    /** A list that is there for others, none of which makes use of it. */
    UNUSED_LIST("unused-list"),
    /** A window that looks further back than activities are kept. */
    BEYOND_RETENTION("beyond-retention"),
    /** An activity that no event is ever classified as. */
    NO_SUCH_ACTIVITY("no-such-activity"),
    /** A rule for the engine that falls apart into very many. */
    MANY_WAYS("many-ways"),
    /** A name that no event has. */
    UNKNOWN_NAME("unknown-name"),
    /** A comment that turns a check off, but not as it should. */
    BAD_SILENCE("bad-silence");

    private final String id;

    Check(String id) {
        this.id = id;
    }

    /** For example {@code only-not}. */
    public String id() {
        return id;
    }

    static Optional<Check> withId(String id) {
        return Arrays.stream(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Check::id).toList();
    }
}
