package dev.smartlists.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rule files of a folder. Files in {@code alternatives/} and {@code scenarios/} are not in force and are passed over; links are refused. */
public final class RulesFolder {

    static final Set<String> NOT_IN_FORCE = Set.of("alternatives", "scenarios");

    /** What some systems and editors make of the ending, unseen. */
    private static final Pattern ALMOST = Pattern.compile("(?i)\\.drl(\\.txt)?$");

    private RulesFolder() {}

    /** The rule files below a folder, by path; what cannot be read is reported. */
    public static List<RuleSource> read(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(
                    folder.toString(), 0, null, Files.exists(folder) ? "is not a folder" : "There is no such folder");
            return List.of();
        }
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean inForce =
                        !NOT_IN_FORCE.contains(path.contains("/") ? path.substring(0, path.indexOf('/')) : path);
                if (inForce && Files.isSymbolicLink(file) && !file.equals(folder)) {
                    problems.add(path, 0, null, "is a link. Rules are read from real files only: put a copy here");
                } else if (inForce && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    if (path.endsWith(".drl")) {
                        readFile(file, path, sources, problems);
                    } else if (ALMOST.matcher(path).find()) {
                        problems.add(
                                path,
                                0,
                                null,
                                "would not be read: the name of a rule file ends in .drl, in small letters");
                    }
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(folder.toString(), 0, null, "cannot be read: " + unreadable.getMessage());
        }
        return sources;
    }

    private static void readFile(Path file, String path, List<RuleSource> sources, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            sources.add(new RuleSource(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()));
        } catch (CharacterCodingException notText) {
            problems.add(path, 0, null, "is not UTF-8 text. Save it as UTF-8");
        } catch (IOException unreadable) {
            problems.add(path, 0, null, "cannot be read: " + unreadable.getMessage());
        }
    }
}
