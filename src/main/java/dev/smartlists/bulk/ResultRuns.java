package dev.smartlists.bulk;

import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.io.ResultFiles;
import dev.smartlists.io.ResultLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a result: made part by part in several threads, sorted in the end. */
final class ResultRuns {

    private final List<String> lists;
    /** By person: the numbers of the person's lists, and the lines of its activities. */
    private final SortedRuns persons;
    /** In the order of firings: their lines. */
    private final SortedRuns firings;

    /**
     * @param lists as {@link dev.smartlists.SmartLists#lists()} has them
     */
    ResultRuns(List<String> lists, Store store) {
        this.lists = lists;
        this.persons = new SortedRuns(store);
        this.firings = new SortedRuns(store);
    }

    void add(Evaluation part) {
        try {
            addPersons(part);
            addFirings(part);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }

    private void addPersons(Evaluation part) throws IOException {
        SortedRuns.Run run = persons.run();
        Lines lines = new Lines();
        Bytes content = new Bytes(1 << 12);
        for (String person : part.persons()) {
            content.clear();
            int[] in = part.positionsOfLists(person);
            content.number(in.length);
            int before = 0;
            for (int list : in) {
                content.number(list - before);
                before = list;
            }
            for (LoggedActivity activity : part.log(person)) {
                lines.json.write(activity);
            }
            lines.moveTo(content);
            run.add(person.getBytes(StandardCharsets.UTF_8), content);
        }
        run.end();
    }

    private void addFirings(Evaluation part) throws IOException {
        SortedRuns.Run run = firings.run();
        Lines lines = new Lines();
        Bytes content = new Bytes(1 << 10);
        for (Firing firing : part.firings()) {
            content.clear();
            lines.json.write(firing);
            lines.moveTo(content);
            run.add(FiringKeys.of(firing), content);
        }
        run.end();
    }

    void write(ResultFiles files, int threads) {
        MembershipLines memberships = new MembershipLines(lists);
        try (LineRelay activities = new LineRelay(files, threads)) {
            persons.merge((bytes, keyFrom, keyTo, from, to) -> {
                ByteReader in = new ByteReader(bytes, from, to);
                memberships.person(bytes, keyFrom, keyTo);
                int list = 0;
                for (int left = in.length(); left > 0; left--) {
                    list += in.length();
                    memberships.isIn(list);
                }
                activities.put(bytes, in.position(), to - in.position());
            });
            activities.end();
        }
        memberships.write(files, threads);
        firings.merge((bytes, keyFrom, keyTo, from, to) -> files.writeFirings(bytes, from, to - from));
    }

    /** Bytes that can be taken without a copy between. */
    private static final class Buffer extends ByteArrayOutputStream {

        private void moveTo(Bytes content) {
            content.put(buf, 0, count);
            reset();
        }
    }

    /** Lines in memory. */
    private static final class Lines {

        private final Buffer bytes = new Buffer();
        private final ResultLines json = new ResultLines(bytes);

        private void moveTo(Bytes content) throws IOException {
            json.flush();
            bytes.moveTo(content);
        }
    }
}
