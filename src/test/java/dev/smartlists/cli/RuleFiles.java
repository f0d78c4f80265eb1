package dev.smartlists.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes folders of rules: the small ones of these tests, with other lists. */
final class RuleFiles {

    private RuleFiles() {}

    /** The activities and repeats of the small rules, and one file of lists. */
    static Path folder(Path folder, String lists) throws IOException {
        Path small = Path.of(Cli.RULES);
        try (Stream<Path> files = Files.walk(small)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(small.resolve("lists")))
                    .forEach(file -> copy(file, folder.resolve(small.relativize(file))));
        }
        Files.createDirectories(folder.resolve("lists"));
        lists(folder, lists);
        return folder;
    }

    /** Replaces the file of lists. */
    static void lists(Path folder, String lists) throws IOException {
        Files.writeString(
                folder.resolve("lists/lists.drl"), "package lists\n\nimport dev.smartlists.activity.*\n\n" + lists);
    }

    /** A list. */
    static String list(String title, String conditions) {
        return rule(title, conditions, "member();");
    }

    /** A campaign. */
    static String campaign(String title, String conditions) {
        return rule(title, conditions, "start();");
    }

    private static String rule(String title, String conditions, String then) {
        return "rule \"" + title + "\"\nwhen\n    " + conditions + "\nthen\n    " + then + "\nend\n\n";
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
