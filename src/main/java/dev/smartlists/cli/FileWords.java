package dev.smartlists.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in words for the user why a file could not be read or written. */
final class FileWords {

    private FileWords() {}

    /**
     * @param done what should have been done to the file: read, written
     */
    static String of(Path file, String done, IOException failure) {
        return file + ": cannot be " + done + ": " + reason(file, failure);
    }

    private static String reason(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "this is a folder";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return failure instanceof AccessDeniedException ? "no permission" : String.valueOf(failure.getMessage());
    }
}
