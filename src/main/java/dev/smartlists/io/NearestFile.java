package dev.smartlists.io;

import dev.smartlists.activity.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names the file that was probably meant where one is missing. */
public final class NearestFile {

    private NearestFile() {}

    /** A question to end a message with, or nothing if no file in the folder is near. */
    public static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || missing.getFileName() == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(path -> path.getFileName().toString()).toList();
            return Nearest.hint(missing.getFileName().toString(), () -> names);
        } catch (IOException noList) {
            return "";
        }
    }
}
