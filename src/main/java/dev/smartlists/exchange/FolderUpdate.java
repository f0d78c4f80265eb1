package dev.smartlists.exchange;

import dev.smartlists.exchange.PlannedFile.Change;
import dev.smartlists.rules.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
        boolean newLists = !Files.exists(lists, LinkOption.NOFOLLOW_LINKS);
        Path aside = createAside();
        boolean tidy = true;
        try {
            moveAll(writeAside(changed, aside));
        } catch (HalfDoneException stuck) {
            tidy = false;
            throw stuck;
        } finally {
            if (tidy) {
                delete(aside);
                deleteIfEmpty(lists, newLists);
            }
        }
    }

    private Path createAside() throws IOException {
        try {
            return Files.createTempDirectory(folder, ".import-");
        } catch (IOException refused) {
            throw unchanged(folder.toString(), refused);
        }
    }

    private List<Step> writeAside(List<PlannedFile> files, Path aside) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (PlannedFile file : files) {
            try {
                Files.createDirectories(lists);
                steps.add(writeAside(file, aside, steps.size()));
            } catch (IOException refused) {
                throw unchanged(file.path(), refused);
            }
        }
        return steps;
    }

    private Step writeAside(PlannedFile file, Path aside, int number) throws IOException {
        Step step = new Step(
                file, folder.resolve(file.path()), aside.resolve(number + ".new"), aside.resolve(number + ".old"));
        Files.writeString(step.fresh(), file.text());
        if (file.change() == Change.REPLACED) {
            Files.copy(step.target(), step.kept(), LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return step;
    }

    private static IOException unchanged(String what, IOException cause) {
        return new IOException(what + " cannot be written: " + reason(cause) + "; nothing was changed", cause);
    }

    private static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "no permission";
        }
        return refused instanceof NoSuchFileException
                ? "there is no such folder"
                : String.valueOf(refused.getMessage());
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

    private void moveAll(List<Step> steps) throws IOException {
        List<Step> done = new ArrayList<>();
        try {
            for (Step step : steps) {
                move.move(step.fresh(), step.target());
                done.add(step);
            }
        } catch (IOException failed) {
            String path = steps.get(done.size()).file().path();
            List<Step> stuck = new ArrayList<>();
            for (Step step : done) {
                undo(step, stuck, failed);
            }
            if (stuck.isEmpty()) {
                throw unchanged(path, failed);
            }
            throw new HalfDoneException(path, stuck, failed);
        }
    }

    private void undo(Step step, List<Step> stuck, IOException failed) {
        try {
            if (step.file().change() == Change.REPLACED) {
                move.move(step.kept(), step.target());
            } else {
                Files.delete(step.target());
            }
        } catch (IOException notUndone) {
            stuck.add(step);
            failed.addSuppressed(notUndone);
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

    private static void deleteIfEmpty(Path folder, boolean isNew) throws IOException {
        if (!isNew || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** Not even the way back worked. */
    private static final class HalfDoneException extends IOException {

        private static final long serialVersionUID = 1L;

        HalfDoneException(String path, List<Step> stuck, IOException cause) {
            super(
                    path + " cannot be written: " + reason(cause)
                            + ", and what was written before could not be put back: "
                            + stuck.stream()
                                    .map(step -> step.file().path()
                                            + (step.file().change() == Change.REPLACED
                                                    ? " (before: " + step.kept() + ")"
                                                    : " (is new)"))
                                    .collect(Collectors.joining(", ")),
                    cause);
        }
    }
}
