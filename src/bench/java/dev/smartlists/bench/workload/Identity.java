package dev.smartlists.bench.workload;

/** Who is behind a visitor: about 12 % of the visitors become known, and a tenth of the known people use two browsers. */
final class Identity {

    private static final long IDENTIFIED = 1;
    private static final long SECOND_BROWSER = 2;
    private static final long NAME = 3;
    private static final long SHARED_BROWSER = 4;

    private final long seed;

    Identity(long seed) {
        this.seed = seed;
    }

    boolean isIdentified(long visitor) {
        return identifiesItself(visitor) || isSecondBrowser(visitor);
    }

    /** The person that the visitor identifies itself as; two visitors can give the same one. */
    String person(long visitor) {
        long number = isSecondBrowser(visitor) ? visitor - 1 : visitor;
        Dice dice = new Dice(seed, NAME, number);
        return dice.any(Catalogue.FIRST_NAMES) + "." + dice.any(Catalogue.LAST_NAMES) + number + "@example.com";
    }

    /** Whether another person takes over the browser of this identified visitor some day. */
    boolean changesHands(long visitor) {
        return new Dice(seed, SHARED_BROWSER, visitor).chance(150);
    }

    String heir(long visitor) {
        return "office" + visitor / 50 + "@example.com";
    }

    private boolean identifiesItself(long visitor) {
        return new Dice(seed, IDENTIFIED, visitor).chance(1_090);
    }

    private boolean isSecondBrowser(long visitor) {
        return visitor % 2 == 1
                && !identifiesItself(visitor)
                && identifiesItself(visitor - 1)
                && new Dice(seed, SECOND_BROWSER, visitor).chance(2_000);
    }
}
