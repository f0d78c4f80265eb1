package dev.smartlists.bench.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sorts the persons, evaluates the lists and writes the result files, in pieces that the workers share out. */
final class Results {

    private static final int PERSONS_A_PIECE = 2_048;
    private static final int MEMBERS_A_PIECE = 1 << 20;

    private final Workers workers;
    private final Lists lists;
    private final Person[] persons;
    /** By list: one bit for each person; a piece is whole longs, so that workers never share one. */
    private final long[][] members;

    Results(Workers workers, Lists lists, List<Person> unsorted) {
        this.workers = workers;
        this.lists = lists;
        this.persons = unsorted.toArray(new Person[0]);
        if (workers.count == 1) {
            Arrays.sort(persons, Person::compareTo);
        } else {
            Arrays.parallelSort(persons, Person::compareTo);
        }
        this.members = new long[lists.names.size()][(persons.length + 63) / 64];
    }

    void write(Path out) throws Exception {
        try (OrderedFile activities = new OrderedFile(out.resolve("activities.ndjson"))) {
            AtomicInteger nextPiece = new AtomicInteger();
            workers.all(worker -> () -> writeActivities(activities, nextPiece));
        }
        try (OrderedFile memberships = new OrderedFile(out.resolve("memberships.ndjson"))) {
            AtomicInteger nextPiece = new AtomicInteger();
            workers.all(worker -> () -> writeMemberships(memberships, nextPiece));
        }
    }

    private Void writeActivities(OrderedFile file, AtomicInteger nextPiece) throws IOException, InterruptedException {
        Evaluation evaluation = new Evaluation(lists);
        ActivityWriter writer = new ActivityWriter();
        Bytes lines = new Bytes(4 << 20);
        int pieces = (persons.length + PERSONS_A_PIECE - 1) / PERSONS_A_PIECE;
        for (int piece = nextPiece.getAndIncrement(); piece < pieces; piece = nextPiece.getAndIncrement()) {
            lines.size = 0;
            int end = Math.min(persons.length, (piece + 1) * PERSONS_A_PIECE);
            for (int i = piece * PERSONS_A_PIECE; i < end; i++) {
                Person person = persons[i];
                List<Activity> activities = person.activities();
                for (int j = 0; j < activities.size(); j++) {
                    writer.write(activities.get(j), person, lines);
                }
                int number = i;
                evaluation.evaluate(activities, list -> members[list][number >> 6] |= 1L << number);
            }
            file.write(piece, lines);
        }
        return null;
    }

    private Void writeMemberships(OrderedFile file, AtomicInteger nextPiece) throws IOException, InterruptedException {
        int[] byName = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparing(lists.names::get, CodePoints::compare))
                .mapToInt(list -> list)
                .toArray();
        Bytes lines = new Bytes(MEMBERS_A_PIECE);
        for (int piece = nextPiece.getAndIncrement(); piece < byName.length; piece = nextPiece.getAndIncrement()) {
            lines.size = 0;
            writeMembers(byName[piece], lines);
            file.write(piece, lines);
        }
        return null;
    }

    private void writeMembers(int list, Bytes lines) {
        Bytes start = new Bytes(64);
        start.append(Bytes.ascii("{\"list\":")).jsonText(lists.names.get(list)).append(Bytes.ascii(",\"person\":"));
        byte[] beforePerson = Arrays.copyOf(start.array, start.size);
        byte[] afterPerson = {'}', '\n'};
        long[] bits = members[list];
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                Person person = persons[word * 64 + Long.numberOfTrailingZeros(rest)];
                lines.append(beforePerson).append(person.json).append(afterPerson);
            }
        }
    }
}
