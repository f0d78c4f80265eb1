package dev.smartlists.laws;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it is told. */
final class MovingClock implements InstantSource {

    private Instant now;

    MovingClock(Instant now) {
        this.now = now;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
