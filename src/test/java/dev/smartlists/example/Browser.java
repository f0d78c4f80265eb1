package dev.smartlists.example;

import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A visitor's browser: the cookie, where it is used, how its site reports, and whoever gives an address in it. Changes as people do. */
final class Browser {

    /** How a site passes events on. */
    enum Reporting {
        /** With a session id. */
        FULL,
        /** Without one, for visitors who declined analytics. */
        NO_SESSIONS,
        /** The widget's own callbacks, from a partner's site. */
        CALLBACKS
    }

    final String cookie;
    final ZoneOffset offset;
    final Reporting reporting;
    final Random chance;
    private String person;
    private boolean known;
    private int sessions;

    /**
     * @param person whoever will turn out to sit there, known only once an address is given
     */
    Browser(String cookie, ZoneOffset offset, Reporting reporting, String person, Random chance) {
        this.cookie = cookie;
        this.offset = offset;
        this.reporting = reporting;
        this.person = person;
        this.chance = chance;
    }

    /** The id of the next session, or {@code null} where sessions are not reported. */
    @Nullable
    String nextSession() {
        sessions++;
        return reporting == Reporting.NO_SESSIONS ? null : "s" + sessions;
    }

    String person() {
        return person;
    }

    boolean isKnown() {
        return known;
    }

    void becomeKnown() {
        known = true;
    }

    /** Somebody else sits down at it. */
    void passTo(String other) {
        person = other;
        known = false;
    }

    boolean is(int percent) {
        return chance.nextInt(100) < percent;
    }
}
