package dev.smartlists.bench.plain;

import dev.smartlists.bench.Candidate;
import dev.smartlists.bench.Counts;
import dev.smartlists.bench.ListFolder;
import dev.smartlists.bench.workload.Workloads;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** Hand-written Java; as a command: {@code PlainJava EVENTS LISTS OUT [THREADS]}. */
public final class PlainJava implements Candidate {

    private final int threads;

    public PlainJava(int threads) {
        this.threads = threads;
    }

    public static void main(String[] args) throws Exception {
        int threads = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        Path out = Files.createDirectories(Path.of(args[2]));
        new PlainJava(threads).run(Path.of(args[0]), Path.of(args[1]), out);
        System.err.print(Files.readString(out.resolve(Counts.FILE)));
    }

    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public void run(Path events, Path lists, Path out) throws Exception {
        try (Workers workers = new Workers(threads);
                FileChannel file = FileChannel.open(events)) {
            Lists parsed = new Lists(ListFolder.read(lists), Workloads.AS_OF);
            ConcurrentMap<String, Text> texts = new ConcurrentHashMap<>();
            AtomicLong nextSlice = new AtomicLong();
            List<Reading> readings = workers.all(worker -> () -> new Reading(file, nextSlice, texts).readAll());
            List<Duplicates> duplicates =
                    workers.all(worker -> () -> new Duplicates(file).resolve(readings, worker, threads));
            ConcurrentMap<String, Person> known = new ConcurrentHashMap<>();
            List<VisitorWork> works = new ArrayList<>();
            List<Person> persons = persons(workers, readings, texts, known, works);
            new Results(workers, parsed, persons).write(out);
            counts(readings, duplicates, works).write(out);
        }
    }

    private static List<Person> persons(
            Workers workers,
            List<Reading> readings,
            ConcurrentMap<String, Text> texts,
            ConcurrentMap<String, Person> known,
            List<VisitorWork> works)
            throws Exception {
        int parts = workers.count;
        List<List<List<Visitor>>> split =
                workers.all(worker -> () -> readings.get(worker).visitors(parts));
        for (int worker = 0; worker < parts; worker++) {
            works.add(new VisitorWork(Workloads.AS_OF.toEpochMilli(), known, texts));
        }
        List<List<Visitor>> visitors = workers.all(part -> () -> {
            List<Visitor> merged = merge(split, part);
            merged.forEach(works.get(part)::prepare);
            return merged;
        });
        List<List<Person>> anonymous = workers.all(part -> () -> {
            List<Person> found = new ArrayList<>();
            for (Visitor visitor : visitors.get(part)) {
                Person person = works.get(part).work(visitor);
                if (person != null) {
                    found.add(person);
                }
            }
            return found;
        });
        List<Person> persons = new ArrayList<>();
        anonymous.forEach(persons::addAll);
        known.values().stream().filter(Person::exists).forEach(persons::add);
        return persons;
    }

    /** The visitors of one part, each with the events that all threads have read of it. */
    private static List<Visitor> merge(List<List<List<Visitor>>> split, int part) {
        if (split.size() == 1) {
            return split.get(0).get(part);
        }
        ConcurrentHashMap<String, Visitor> merged =
                new ConcurrentHashMap<>(2 * split.get(0).get(part).size());
        for (List<List<Visitor>> ofThread : split) {
            for (Visitor visitor : ofThread.get(part)) {
                Visitor other = merged.putIfAbsent(visitor.id, visitor);
                if (other != null) {
                    other.addAll(visitor);
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static Counts counts(List<Reading> readings, List<Duplicates> duplicates, List<VisitorWork> works)
            throws IOException {
        TreeMap<String, Long> unclassified = new TreeMap<>();
        works.forEach(work ->
                work.unclassified.forEach((type, count) -> unclassified.merge(type.value, count[0], Long::sum)));
        return new Counts(
                readings.stream().mapToLong(reading -> reading.read).sum(),
                duplicates.stream().mapToLong(part -> part.accepted).sum(),
                duplicates.stream().mapToLong(part -> part.duplicate).sum(),
                duplicates.stream().mapToLong(part -> part.conflicting).sum(),
                readings.stream().mapToLong(reading -> reading.refused).sum(),
                works.stream().mapToLong(work -> work.later).sum(),
                works.stream().mapToLong(work -> work.updatesWithoutEngagement).sum(),
                unclassified);
    }
}
