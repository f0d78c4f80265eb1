package dev.smartlists.bench.live;

import dev.smartlists.LiveLists;
import dev.smartlists.SmartLists;
import dev.smartlists.bench.OurRules;
import dev.smartlists.bench.workload.Workloads;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Persons with about fifty activities each, and the events that come next; the clock shows the time of the latest event. Not thread-safe. */
final class Regulars {

    private static final Workloads WORKLOADS = new Workloads(Path.of("target", "bench"));

    private final LiveLists live;
    private final List<VisitorEvent> next = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private int position;

    /** @param events in order of time */
    private Regulars(SmartLists lists, List<VisitorEvent> events) {
        live = lists.live(() -> now);
        for (VisitorEvent event : events) {
            if (event.time().isAfter(Workloads.AS_OF)) {
                next.add(event);
            } else {
                accept(event);
            }
        }
    }

    static SmartLists rules(int lists) throws IOException {
        return SmartLists.of(OurRules.read(WORKLOADS.randomLists(lists)), Settings.DEFAULT);
    }

    static List<VisitorEvent> events(int persons) throws IOException {
        return read(WORKLOADS.regulars(persons));
    }

    static List<VisitorEvent> read(Path file) {
        List<VisitorEvent> events = new ArrayList<>();
        new EventReader().read(List.of(EventSource.file(file)), new EventSink() {
            @Override
            public void accepted(VisitorEvent event) {
                events.add(event);
            }

            @Override
            public void refused(Refusal refusal) {
                throw new IllegalStateException(refusal.toString());
            }
        });
        return events;
    }

    static Regulars start(SmartLists lists, List<VisitorEvent> events) {
        return new Regulars(lists, events);
    }

    LiveLists live() {
        return live;
    }

    /** Takes the next event in. */
    Object acceptNext() {
        if (position == next.size()) {
            throw new IllegalStateException("All events are taken in: more persons are needed, or a shorter iteration");
        }
        return accept(next.get(position++));
    }

    private Object accept(VisitorEvent event) {
        now = event.time();
        return live.accept(event);
    }
}
