package dev.smartlists.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Random worlds: visitors with their events over sixty days, lists and campaigns over them.
 *
 * <p>A seed gives the same world for ever on every machine. All values come from small pools ({@link Pools}), so that
 * events tie, repeat and contradict each other, and lists are true of some persons and not of others.
 */
public final class OracleWorlds {

    private OracleWorlds() {}

    /** A small world: 3 to 8 visitors and 10 to 80 events, not counting what will be refused, and repeats. */
    public static World of(long seed) {
        Dice dice = new Dice(seed);
        int visitors = dice.between(3, 8);
        return of(dice, visitors, dice.between(10, 80));
    }

    /** A world of a given size, for statistics. */
    public static World of(long seed, int visitors, int events) {
        return of(new Dice(seed), visitors, events);
    }

    private static World of(Dice dice, int visitors, int events) {
        OracleSettings settings = settings(dice);
        RandomEvents random = new RandomEvents(dice, settings.inactivity());
        List<String> lines = random.lines(visitors, events);
        Instant asOf = asOf(dice, random.times());
        RandomLists lists = new RandomLists(dice, random.times(), Past.of(lines, asOf, settings), asOf, settings);
        return new World(lines, lists.draw(), asOf, settings);
    }

    private static OracleSettings settings(Dice dice) {
        return new OracleSettings(
                dice.pick(Pools.ZONES),
                dice.pick(Pools.WEEK_STARTS),
                Duration.ofMinutes(dice.chance(80) ? 30 : 10),
                dice.chance(60) ? Uniqueness.PER_SESSION : Uniqueness.PER_CONVERSATION);
    }

    /** Mostly near the end; now and then long after it, or at the very moment of some event. */
    private static Instant asOf(Dice dice, List<Instant> times) {
        int throwOfDice = dice.between(1, 10);
        if (throwOfDice <= 2) {
            return dice.pick(times);
        }
        int days = throwOfDice <= 3 ? dice.between(Pools.DAYS / 2, 3 * Pools.DAYS) : Pools.DAYS - dice.between(0, 5);
        return Pools.START.plus(Duration.ofDays(days)).plusSeconds(dice.between(0, 86_399));
    }
}
