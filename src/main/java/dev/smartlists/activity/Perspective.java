package dev.smartlists.activity;

/**
 * How an activity is looked at: from which instant, whether it is the one that triggers, and its place among its kind.
 *
 * @param happensNow whether this is the activity that a campaign is being judged for
 */
public record Perspective(AsOf asOf, boolean happensNow, Ordinals ordinals) {

    /** A look back from an instant. */
    public static Perspective from(AsOf asOf) {
        return new Perspective(asOf, false, Ordinals.FIRST);
    }

    /** The same, for the activity that triggers. */
    public Perspective now() {
        return new Perspective(asOf, true, ordinals);
    }
}
