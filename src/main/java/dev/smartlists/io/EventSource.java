package dev.smartlists.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where events come from: a file, packed with gzip or not, standard input, or any other stream of bytes. Immutable. */
public final class EventSource {

    /** How the command line names standard input. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final @Nullable Path file;
    private final Opening opening;

    private EventSource(String name, @Nullable Path file, Opening opening) {
        this.name = name;
        this.file = file;
        this.opening = opening;
    }

    /** Opens a stream of bytes. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A file by its path, or standard input for {@value #STANDARD_INPUT}. */
    public static EventSource named(String name) {
        return name.equals(STANDARD_INPUT) ? stream("standard input", () -> System.in) : file(Path.of(name));
    }

    public static EventSource file(Path file) {
        return new EventSource(file.toString(), file, () -> Files.newInputStream(file));
    }

    /** Any other stream, with a name for messages. It is closed at its end. */
    public static EventSource stream(String name, Opening opening) {
        return new EventSource(name, null, opening);
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Its size, packed if it is packed; empty if it is not known in advance. */
    public OptionalLong bytes() {
        try {
            return file != null && Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    /** Why it cannot be read at all, as far as that can be told without opening it. */
    Optional<String> problem() {
        if (file == null) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of(
                    name + ": this is a folder; name the files in it, for example " + file.resolve("*.ndjson"));
        }
        if (!Files.exists(file)) {
            return Optional.of(name + ": there is no such file" + NearestFile.hint(file));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(name + ": no permission to read this file; change its rights or the user");
    }
}
