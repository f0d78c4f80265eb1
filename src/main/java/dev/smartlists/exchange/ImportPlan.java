package dev.smartlists.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import would do. Immutable; nothing has been written yet.
 *
 * @param folder the rules folder
 * @param files one for each list of the import, in its order; empty if there are problems
 * @param problems because of which nothing can be imported
 * @param warnings what its user should know, but need not change
 */
public record ImportPlan(Path folder, List<PlannedFile> files, List<Finding> problems, List<Finding> warnings) {

    public ImportPlan {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Writes the files, all of them or none: each appears whole, and what goes wrong on the way is undone. Files that are not part of the plan are not
     * touched, links are not followed. A process that dies on the way can leave some of the files written, each of them whole, and a folder
     * {@code .import-…} with the texts before.
     *
     * @throws IllegalStateException if there are problems
     * @throws IOException if the folder has changed since the plan was made or cannot be written; the message says why, and that it is as it
     *     was, or where the texts before are
     */
    public void write() throws IOException {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("there are problems, so there is nothing to write: " + problems.get(0));
        }
        new FolderUpdate(folder).write(files);
    }
}
