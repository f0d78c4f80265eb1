package dev.smartlists.bench.live;

import dev.smartlists.LiveLists;
import dev.smartlists.SmartLists;
import dev.smartlists.bench.workload.Workloads;
import dev.smartlists.event.VisitorEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How much heap a person takes that nothing happens to, beyond what its events and activities take themselves: persons with few activities and persons with
 * many are held one after the other, and the line through both sizes tells one from the other. Prints a Markdown table.
 *
 * <pre>{@code live.IdleMemory [PERSONS]}</pre>
 */
public final class IdleMemory {

    private static final int LISTS = 200;
    private static final int FEW = 5;
    private static final int MANY = 25;
    private static final double LIMIT = 1024;

    private IdleMemory() {}

    public static void main(String[] args) throws IOException {
        int persons = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        SmartLists rules = Regulars.rules(LISTS);
        held(rules, 1_000, FEW);
        double few = (double) held(rules, persons, FEW) / persons;
        double many = (double) held(rules, persons, MANY) / persons;
        double each = (many - few) / (MANY - FEW);
        double beyond = few - FEW * each;
        System.out.printf(Locale.ROOT, "%,d persons, %d lists, bytes of heap a person%n%n", persons, LISTS);
        System.out.println("| with " + FEW + " activities | with " + MANY
                + " | an activity, with its event | beyond its activities | limit | |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %s |%n",
                few,
                many,
                each,
                beyond,
                LIMIT,
                beyond <= LIMIT ? "pass" : "MISS");
    }

    /** The bytes that live lists hold once so many persons have so many activities. */
    private static long held(SmartLists rules, int persons, int activities) {
        long before = used();
        Instant[] now = {Workloads.AS_OF};
        LiveLists live = rules.live(() -> now[0]);
        for (int activity = 0; activity < activities; activity++) {
            for (int person = 0; person < persons; person++) {
                now[0] = now[0].plus(Duration.ofMillis(100));
                live.accept(event(person, activity, now[0]));
            }
        }
        long held = used() - before;
        if (live.now().isBefore(now[0])) {
            throw new IllegalStateException("Nothing may be collected before it was measured");
        }
        return held;
    }

    private static VisitorEvent event(int person, int activity, Instant time) {
        return VisitorEvent.of(
                "e" + person + "-" + activity,
                "goal_reached",
                "visitor" + person,
                time,
                event -> event.person("person" + person + "@example.com")
                        .session("s" + person)
                        .dialogue("Pricing")
                        .goal("Demo requested"));
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(used, machine.totalMemory() - machine.freeMemory());
        }
        return used;
    }
}
