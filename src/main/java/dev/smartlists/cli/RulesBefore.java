package dev.smartlists.cli;

import dev.smartlists.revision.RevisionUnavailableException;
import dev.smartlists.revision.RulesAtRevision;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they were: another folder, or the same folder in a git revision.
 *
 * @param folder to read them from
 * @param shown what to call that folder
 * @param revision to close at the end, or {@code null}
 */
record RulesBefore(Path folder, Path shown, @Nullable RulesAtRevision revision) implements AutoCloseable {

    /**
     * @param name of a folder, else of a git revision
     * @param rules the folder as it is now
     * @throws CommandFailedException if it is neither
     */
    static RulesBefore of(String name, Path rules) {
        try {
            if (isFolder(name)) {
                return new RulesBefore(Path.of(name), Path.of(name), null);
            }
            RulesAtRevision revision = RulesAtRevision.of(rules, name);
            return new RulesBefore(revision.folder(), Path.of(name + ":" + rules), revision);
        } catch (RevisionUnavailableException unavailable) {
            throw new CommandFailedException(
                    "--against: " + Visible.of(String.valueOf(unavailable.getMessage())), unavailable);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    @Override
    public void close() {
        if (revision != null) {
            revision.close();
        }
    }
}
