package dev.smartlists.bulk;

import dev.smartlists.evaluation.EventLog;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.parallel.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The events of a run, in groups that can be evaluated one without the others: all events of a person are in the same group, and so are all events with one
 * id. One thread at a time may add; afterwards {@link #settle} is to be called once.
 */
final class EventGroups {

    private static final int GROUPS = 512;
    private static final int SHIFT = Long.SIZE - 9;
    /** Stands for the id of an event that has been chosen among several with that id. */
    private static final long SETTLED = 0;

    private final EventWords words = new EventWords();
    private final EventEncoder encoder = new EventEncoder(words);
    private final PieceList[] byVisitor = new PieceList[GROUPS];
    private final PieceList[] byFamily = new PieceList[GROUPS];
    private final Kinship kinship = new Kinship();
    private final SharedIds ids;
    private final EventLog disputed = new EventLog();
    private LongTable shared = new LongTable();

    EventGroups(Store store) {
        ids = new SharedIds(store);
        for (int i = 0; i < GROUPS; i++) {
            byVisitor[i] = new PieceList(store);
            byFamily[i] = new PieceList(store);
        }
    }

    void add(VisitorEvent event) {
        Bytes record = encoder.record(event);
        long visitor = encoder.visitor();
        byVisitor[group(visitor)].add(record.array(), 0, record.size());
        ids.add(encoder.id(), visitor);
        if (event.person() != null && !event.person().equals(event.visitor())) {
            kinship.link(visitor, Hashes.of(event.person()));
        }
    }

    /** Chooses among the events with one id that came from several visitors. */
    void settle(int threads) {
        shared = ids.find(threads);
        if (shared.isEmpty()) {
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Crew.work(
                threads,
                () -> {
                    EventDecoder decoder = new EventDecoder(words);
                    for (int group = next.getAndIncrement(); group < GROUPS; group = next.getAndIncrement()) {
                        byVisitor[group].pieces().forEach(piece -> collectDisputed(piece, decoder));
                    }
                },
                () -> next.set(GROUPS));
        disputed.standing().forEach(event -> {
            Bytes record = encoder.record(event, SETTLED);
            byVisitor[group(encoder.visitor())].add(record.array(), 0, record.size());
        });
    }

    private void collectDisputed(Store.Piece piece, EventDecoder decoder) {
        Records.each(piece.bytes(), (id, visitor, bytes, start, members, end) -> {
            if (shared.get(id) != 0) {
                synchronized (disputed) {
                    disputed.add(decoder.event(bytes, members, end));
                }
            }
        });
    }

    /** The events with an id that came from several visitors. */
    EventLog disputed() {
        return disputed;
    }

    /**
     * The groups of visitors without relatives, to be taken once each, in any thread; those of families come into being while these are taken.
     *
     * @return about how many bytes each holds
     */
    long[] visitorGroups() {
        return sizes(byVisitor);
    }

    /** The groups of families, once all groups of visitors have been taken. */
    long[] familyGroups() {
        return sizes(byFamily);
    }

    /** Takes the events of visitors of a group that have no relatives; those of the others go to their families. */
    void takeVisitors(int group, Consumer<VisitorEvent> events) {
        EventDecoder decoder = new EventDecoder(words);
        byVisitor[group].drain(piece -> Records.each(piece, (id, visitor, bytes, start, members, end) -> {
            if (id != SETTLED && shared.get(id) != 0) {
                return;
            }
            long family = kinship.family(visitor);
            if (family == 0) {
                events.accept(decoder.event(bytes, members, end));
            } else {
                PieceList relatives = byFamily[group(family)];
                synchronized (relatives) {
                    relatives.add(bytes, start, end - start);
                }
            }
        }));
    }

    /** Takes the events of a group of families. */
    void takeFamilies(int group, Consumer<VisitorEvent> events) {
        EventDecoder decoder = new EventDecoder(words);
        byFamily[group].drain(piece -> Records.each(
                piece, (id, visitor, bytes, start, members, end) -> events.accept(decoder.event(bytes, members, end))));
    }

    private static int group(long hash) {
        return (int) (Hashes.mixed(hash) >>> SHIFT);
    }

    private static long[] sizes(PieceList[] groups) {
        List<Long> sizes = new ArrayList<>();
        for (PieceList group : groups) {
            sizes.add(group.size());
        }
        return sizes.stream().mapToLong(size -> size).toArray();
    }
}
