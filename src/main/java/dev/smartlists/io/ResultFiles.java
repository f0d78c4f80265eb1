package dev.smartlists.io;

import dev.smartlists.Firing;
import dev.smartlists.ListChange;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result files of a run, {@code activities.ndjson}, {@code memberships.ndjson} and {@code triggers.ndjson}, in one folder. They are written
 * aside and take their places when all three are complete, so that a run that fails or is interrupted leaves the old ones as they were:
 *
 * <pre>{@code
 * try (ResultFiles files = new ResultFiles(folder)) {
 *     evaluation.activities().forEach(files::write);
 *     evaluation.memberships().forEach(files::write);
 *     evaluation.firings().forEach(files::write);
 *     files.publish();
 * }
 * }</pre>
 *
 * <p>Lines come in the order in which they are written; sorting is the caller's. Not thread-safe.
 */
public final class ResultFiles implements AutoCloseable {

    private final Path folder;
    private final List<ResultFile> all = new ArrayList<>();
    private final ResultFile activities;
    private final ResultFile memberships;
    private final ResultFile triggers;

    /**
     * Makes the folder if need be.
     *
     * @throws UnwritableOutputException if a file cannot be written, as do all methods
     */
    public ResultFiles(Path folder) {
        this.folder = folder;
        makeFolder(folder);
        try {
            activities = open("activities.ndjson");
            memberships = open("memberships.ndjson");
            triggers = open("triggers.ndjson");
        } catch (UnwritableOutputException e) {
            close();
            throw e;
        }
    }

    public void write(LoggedActivity activity) {
        activities.write(lines -> lines.write(activity));
    }

    public void write(Membership membership) {
        memberships.write(lines -> lines.write(membership));
    }

    public void write(Firing firing) {
        triggers.write(lines -> lines.write(firing));
    }

    /** A fourth file, {@code changes.ndjson}: who joined and left between two instants. It is written even if that is nobody. */
    public void writeChanges(Stream<ListChange> differences) {
        ResultFile changes = open("changes.ndjson");
        differences.forEach(change -> changes.write(lines -> lines.write(change)));
    }

    /** Whole lines of {@code activities.ndjson} as {@link ResultLines} writes them; not to be mixed with single ones, as are those of the other files. */
    public void writeActivities(byte[] lines, int from, int length) {
        activities.write(lines, from, length);
    }

    /** Whole lines of {@code memberships.ndjson}. */
    public void writeMemberships(byte[] lines, int from, int length) {
        memberships.write(lines, from, length);
    }

    /** Whole lines of {@code triggers.ndjson}. */
    public void writeFirings(byte[] lines, int from, int length) {
        triggers.write(lines, from, length);
    }

    /** Puts the files in place. */
    public void publish() {
        all.forEach(ResultFile::complete);
        all.forEach(ResultFile::publish);
    }

    /** Without {@link #publish()} before: drops what was written. */
    @Override
    public void close() {
        List<IOException> failures = new ArrayList<>();
        for (ResultFile file : all) {
            try {
                file.discard();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw UnwritableOutputException.of(folder, failures.get(0));
        }
    }

    private ResultFile open(String name) {
        ResultFile file = new ResultFile(folder.resolve(name));
        all.add(file);
        return file;
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UnwritableOutputException(folder, "this is a file, not a folder");
        } catch (IOException e) {
            throw UnwritableOutputException.of(folder, e);
        }
    }
}
