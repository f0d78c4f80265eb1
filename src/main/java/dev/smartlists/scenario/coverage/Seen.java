package dev.smartlists.scenario.coverage;

/** What can come of a rule or of one of its conditions, and so what scenarios should show of it. */
public enum Seen {
    /** A condition held. */
    TRUE("true", "never true"),
    /** A condition did not hold; of a trigger: an activity of its kind happened that it does not take. */
    FALSE("false", "never false"),
    /** A part of a rule that runs as written was there, though the rule did not hold. */
    FOUND("found", "never found alone"),
    /** A part of a rule that runs as written was not there. */
    MISSING("missing", "never missing"),
    /** Somebody was in the list. */
    IN("in", "nobody was ever in it"),
    /** Somebody was not in the list. */
    OUT("not in", "nobody was ever left out"),
    /** A campaign started. */
    STARTED("started", "never started"),
    /** A campaign was triggered, and its other conditions did not hold. */
    FILTERED("filtered", "never triggered in vain"),
    /** A campaign's conditions held, but it had run for that person and does not run again, or not so soon. */
    WITHHELD("withheld", "never withheld"),
    /** A raw event type occurred. */
    RECOGNISED("seen", "never seen"),
    /** A uniqueness rule kept a repeat from counting. */
    SUPPRESSED("suppressed", "never suppressed a repeat"),
    /** A uniqueness rule let an activity of its kind count. */
    STOOD("let stand", "never let one stand");

    private final String word;
    private final String never;

    Seen(String word, String never) {
        this.word = word;
        this.never = never;
    }

    /** For example {@code true}. */
    public String word() {
        return word;
    }

    /** What to say if it was not seen, for example {@code never true}. */
    public String never() {
        return never;
    }
}
