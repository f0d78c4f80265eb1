package dev.smartlists.exchange;

import dev.smartlists.exchange.PlannedFile.Change;
import dev.smartlists.rules.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes planned files, all or none: written aside first, then moved into place one by one, and moved back if one of them fails. */
final class FolderUpdate {

    private final Path folder;
    private final Path lists;
    private final Move move;

    FolderUpdate(Path folder) {
        this(folder, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    FolderUpdate(Path folder, Move move) {
        this.folder = folder;
        this.lists = folder.resolve(Stage.LISTS.folder());
        this.move = move;
    }

    /** Puts a file in the place of another, or where none is, in one step. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /** A file, where it is written first, and where what it replaces is kept. */
    private record Step(PlannedFile file, Path target, Path fresh, Path kept) {}

    void write(List<PlannedFile> files) throws IOException {
        List<PlannedFile> changed =
                files.stream().filter(file -> file.change() != Change.UNCHANGED).toList();
        if (changed.isEmpty()) {
            return;
        }
        for (PlannedFile file : changed) {
            check(file);
        }
        boolean createdLists = !Files.exists(lists, LinkOption.NOFOLLOW_LINKS);
        Path aside = Files.createTempDirectory(folder, ".import-");
        try {
            if (createdLists) {
                Files.createDirectory(lists);
            }
            List<Step> steps = new ArrayList<>();
            for (PlannedFile file : changed) {
                steps.add(aside(file, aside, steps.size()));
            }
            moveAll(steps);
        } finally {
            delete(aside);
            if (createdLists) {
                deleteIfEmpty(lists);
            }
        }
    }

    /** The folder must be as it was when the plan was made, without a link on the way to the file. */
    private void check(PlannedFile file) throws IOException {
        Path root = lists.normalize();
        Path target = folder.resolve(file.path()).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new IOException(file.path() + " is not in " + ListFolder.PATH + "; nothing was written");
        }
        for (Path parent = target.getParent(); parent != null && parent.startsWith(root); parent = parent.getParent()) {
            boolean created = parent.equals(root) && !Files.exists(root, LinkOption.NOFOLLOW_LINKS);
            if (!created && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(
                        folder.normalize().relativize(parent) + " is not a folder, or is a link; nothing was written");
            }
        }
        if (!isAsPlanned(file, target)) {
            throw new IOException(
                    file.path() + " has changed since the import was planned; nothing was written. Import again");
        }
    }

    private static boolean isAsPlanned(PlannedFile file, Path target) throws IOException {
        if (file.change() == Change.NEW) {
            return !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        }
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(target), file.before().getBytes(StandardCharsets.UTF_8));
    }

    private Step aside(PlannedFile file, Path aside, int number) throws IOException {
        Step step = new Step(
                file, folder.resolve(file.path()), aside.resolve(number + ".new"), aside.resolve(number + ".old"));
        Files.writeString(step.fresh(), file.text());
        if (file.change() == Change.REPLACED) {
            Files.copy(step.target(), step.kept(), LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return step;
    }

    private void moveAll(List<Step> steps) throws IOException {
        List<Step> done = new ArrayList<>();
        try {
            for (Step step : steps) {
                move.move(step.fresh(), step.target());
                done.add(step);
            }
        } catch (IOException failed) {
            IOException report = new IOException(
                    steps.get(done.size()).file().path() + " cannot be written: " + failed.getMessage()
                            + "; nothing was changed",
                    failed);
            done.forEach(step -> undo(step, report));
            throw report;
        }
    }

    private static void undo(Step step, IOException report) {
        try {
            if (step.file().change() == Change.REPLACED) {
                Files.move(step.kept(), step.target(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(step.target());
            }
        } catch (IOException stuck) {
            report.addSuppressed(
                    new IOException(step.file().path() + " could not be put back: " + stuck.getMessage(), stuck));
        }
    }

    private static void delete(Path aside) throws IOException {
        try (Stream<Path> files = Files.list(aside)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(aside);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
