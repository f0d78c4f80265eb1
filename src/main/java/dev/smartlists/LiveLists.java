package dev.smartlists;

import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.Live;
import dev.smartlists.evaluation.LiveChanges;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Lists that follow events as they come, one at a time, in any order.
 *
 * <p>Activities, members and suppressed repeats always equal those of {@link SmartLists#evaluate} over the same events at {@link #now()}. A campaign that
 * started is never recalled and never starts again for the same activity. Everything is kept in memory. Thread-safe: calls wait for each other.
 */
public final class LiveLists {

    private final Evaluator evaluator;
    private final InstantSource clock;
    private final Live live;

    LiveLists(Evaluator evaluator, InstantSource clock) {
        this.evaluator = evaluator;
        this.clock = clock;
        this.live = new Live(evaluator, clock.instant());
    }

    /**
     * Takes an event in, at the time of the clock. An event dated after it is kept, and takes effect when its time comes; a duplicate changes nothing.
     *
     * @return what changed, also by the time that passed since the last call
     */
    public synchronized Outcome accept(VisitorEvent event) {
        LiveChanges changes = live.advanceTo(clock.instant());
        live.accept(event, changes);
        return Results.outcome(changes);
    }

    /**
     * Does what fell due since the last call, though no event came: persons leave a list as a window passes them by, events dated ahead take effect.
     * A clock that stepped back is ignored until it has caught up.
     */
    public synchronized Outcome advance() {
        return Results.outcome(live.advanceTo(clock.instant()));
    }

    /** The instant up to which everything is evaluated: the latest that the clock has shown. */
    public synchronized Instant now() {
        return live.now();
    }

    /** Everything as it stands now, to ask questions of; it does not change any more. */
    public synchronized Evaluation evaluation() {
        return new Evaluation(
                evaluator, live.log(), live.snapshot(), evaluator.settings().at(live.now()));
    }
}
