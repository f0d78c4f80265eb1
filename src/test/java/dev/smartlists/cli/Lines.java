package dev.smartlists.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes lines of events, and files of them. */
final class Lines {

    private Lines() {}

    /** An event at 10:00 on 2026-11-20 and with nothing but what it needs. */
    static String event(String id, String type, String visitor) {
        return event(id, type, visitor, "2026-11-20T10:00:00Z", "");
    }

    /**
     * @param more members, each after a comma
     */
    static String event(String id, String type, String visitor, String time, String more) {
        return """
                {"id":"%s","type":"%s","visitor":"%s","time":"%s"%s}""".formatted(id, type, visitor, time, more);
    }

    /** An answer to a prompt of the dialogue Pricing. */
    static String answer(String id, String visitor, String time) {
        return event(
                id, "prompt_answered", visitor, time, ",\"session\":\"s1\",\"conversation\":{\"name\":\"Pricing\"}");
    }

    static Path file(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    static Path gzip(Path folder, String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
