package dev.smartlists.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * The workloads of the comparisons, made on first use and kept in a folder.
 *
 * <p>A set of lists is a folder: {@code lists.json} in the product's rule JSON, {@code sequences.json} with the lists that it
 * cannot express ({@code [{"name", "first", "then"}]}), and the same sequences as rules in {@code *.drl}.
 */
public final class Workloads {

    /** When all workloads are looked at: the end of the 110 days; a few events are later. */
    public static final Instant AS_OF = EventFile.START.plus(EventFile.SPAN);

    private static final int EVENTS_PER_VISITOR = 10;

    private final Path folder;

    public Workloads(Path folder) {
        this.folder = folder;
    }

    /** A file of about so many events, ten to a visitor. */
    public Path events(int about) throws IOException {
        return make("events-" + about + ".ndjson", file -> EventFile.write(file, about / EVENTS_PER_VISITOR));
    }

    /** A file of exactly so many events, all in one session of one visitor. */
    public Path oneSession(int events) throws IOException {
        return make("one-session-" + events + ".ndjson", file -> OneSessionFile.write(file, events));
    }

    /** A file of persons who keep coming back; until {@link #AS_OF} each has about fifty activities, and later it gets more. */
    public Path regulars(int persons) throws IOException {
        return make("regulars-" + persons + ".ndjson", file -> RegularsFile.write(file, persons));
    }

    /** No lists at all: what the contract costs without rules. */
    public Path noLists() throws IOException {
        return lists("lists-0", List.of(), List.of());
    }

    /** Eighteen everyday lists and two sequences. */
    public Path everydayLists() throws IOException {
        return lists("lists-20", EverydayLists.json(), SequenceLists.ALL);
    }

    /** A thousand random lists over fewer than a thousand distinct conditions. */
    public Path thousandLists() throws IOException {
        return randomLists(1_000);
    }

    /** The first of these. */
    public Path randomLists(int count) throws IOException {
        return lists("lists-" + count, RandomLists.json(count), List.of());
    }

    private Path lists(String name, List<String> lists, List<SequenceLists.Sequence> sequences) throws IOException {
        Path set = Files.createDirectories(folder.resolve(name));
        Files.writeString(set.resolve("lists.json"), ListJson.file(lists));
        List<String> json = sequences.stream().map(SequenceLists.Sequence::json).toList();
        Files.writeString(set.resolve("sequences.json"), ListJson.file(json));
        for (SequenceLists.Sequence sequence : sequences) {
            Files.writeString(set.resolve(sequence.fileName()), sequence.rule());
        }
        return set;
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private Path make(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".part");
            writing.to(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
