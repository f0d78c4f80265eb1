package dev.smartlists.bulk;

import dev.smartlists.event.CodePointOrder;
import dev.smartlists.io.ResultFiles;
import dev.smartlists.io.ResultLines;
import dev.smartlists.parallel.Crew;
import dev.smartlists.parallel.Turns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Who is in which list, told person by person and written list by list. Of a membership little more than a byte is held, and each person's name once. Not
 * thread-safe.
 */
final class MembershipLines {

    /** Bytes that a thread makes before it waits for its turn. */
    private static final int PIECE = 1 << 20;

    private final List<String> lists;
    /** In which the lists are written. */
    private final int[] order;

    private final List<Bytes> steps = new ArrayList<>();
    private final int[] latest;
    private final List<Rests> rests = new ArrayList<>();
    private int persons;

    /**
     * @param lists their numbers are their places
     */
    MembershipLines(List<String> lists) {
        this.lists = lists;
        this.order = IntStream.range(0, lists.size())
                .boxed()
                .sorted(Comparator.comparing(lists::get, CodePointOrder.TEXTS))
                .mapToInt(Integer::intValue)
                .toArray();
        this.latest = new int[lists.size()];
        lists.forEach(list -> steps.add(new Bytes(16)));
    }

    /** The next person, in order, by its name in UTF-8. */
    void person(byte[] bytes, int from, int to) {
        byte[] quoted = ResultLines.quoted(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        if (persons % Rests.MOST == 0) {
            rests.add(new Rests());
        }
        rests.get(rests.size() - 1).add(quoted);
        persons++;
    }

    /** The person who came last is in a list. */
    void isIn(int list) {
        steps.get(list).number(persons - latest[list]);
        latest[list] = persons;
    }

    /** Makes the lines in several threads, and writes them list by list. */
    void write(ResultFiles files, int threads) {
        AtomicInteger next = new AtomicInteger();
        Turns turns = new Turns();
        Crew.work(
                threads,
                () -> {
                    Bytes out = new Bytes(2 * PIECE);
                    for (int turn = next.getAndIncrement(); turn < order.length; turn = next.getAndIncrement()) {
                        write(turn, out, turns, files);
                        turns.done();
                    }
                },
                () -> next.set(order.length));
    }

    /** Returns in its turn. */
    private void write(int turn, Bytes out, Turns turns, ResultFiles files) throws InterruptedException {
        int list = order[turn];
        byte[] start = ResultLines.membershipStart(lists.get(list));
        Bytes ofList = steps.get(list);
        ByteReader in = new ByteReader(ofList.array(), 0, ofList.size());
        int person = -1;
        while (in.hasMore()) {
            person += in.length();
            out.put(start, 0, start.length);
            rests.get(person / Rests.MOST).putInto(out, person % Rests.MOST);
            if (out.size() >= PIECE) {
                turns.await(turn);
                files.writeMemberships(out.array(), 0, out.size());
                out.clear();
            }
        }
        turns.await(turn);
        files.writeMemberships(out.array(), 0, out.size());
        out.clear();
    }

    /** The ends of the lines of some persons, from the name on, one after the other: they are read in this order, again and again. */
    private static final class Rests {

        private static final int MOST = 1 << 12;

        private final Bytes bytes = new Bytes(1 << 16);
        /** Where each of them begins, and where the last one ends. */
        private final int[] begins = new int[MOST + 1];

        private int size;

        private void add(byte[] quoted) {
            bytes.put(quoted, 0, quoted.length);
            bytes.put('}');
            bytes.put('\n');
            begins[++size] = bytes.size();
        }

        private void putInto(Bytes out, int number) {
            out.put(bytes.array(), begins[number], begins[number + 1] - begins[number]);
        }
    }
}
