package dev.smartlists.scenario;

import dev.smartlists.SmartLists;
import dev.smartlists.io.NearestFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads scenarios from files: YAML, several scenarios a file. */
public final class ScenarioFiles {

    private static final long LARGEST = 1 << 20;
    private static final String NO_YAML =
            "scenario files need a library that is not on the class path; add com.fasterxml.jackson.dataformat:jackson-dataformat-yaml,"
                    + " in the version of the other Jackson libraries (scope test will do)";

    private final Report report = new Report();

    private ScenarioFiles() {}

    /**
     * Reads files and, of folders, all files below them whose names end in {@code .yaml}, by name.
     *
     * @param rules whose lists and campaigns the scenarios may name
     * @throws ScenariosRejectedException if anything is wrong with any of them; its message names every problem
     * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
     */
    public static List<Script> read(List<Path> filesOrFolders, SmartLists rules) {
        return new ScenarioFiles().all(filesOrFolders, RuleNames.of(rules));
    }

    /**
     * The same for scenarios whose rules are not known yet: any name of a list or campaign will do.
     *
     * @throws ScenariosRejectedException if anything is wrong with any of them; its message names every problem
     * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
     */
    public static List<Script> read(List<Path> filesOrFolders) {
        return new ScenarioFiles().all(filesOrFolders, null);
    }

    private List<Script> all(List<Path> filesOrFolders, @Nullable RuleNames names) {
        ScriptReader reader = new ScriptReader(names, report);
        for (Path path : filesOrFolders) {
            for (Path file : files(path)) {
                report.enter(file.toString());
                @Nullable String text = text(file);
                if (text != null) {
                    read(file, text, reader);
                }
            }
        }
        report.requireNone();
        return reader.scripts();
    }

    private static void read(Path file, String text, ScriptReader reader) {
        try {
            reader.read(file.toString(), text);
        } catch (NoClassDefFoundError optional) {
            throw new IllegalStateException(file + " cannot be read: " + NO_YAML, optional);
        }
    }

    private List<Path> files(Path path) {
        report.enter(path.toString());
        if (!Files.exists(path)) {
            report.add("there is no such file or folder" + NearestFile.hint(path));
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".yaml")) {
                    files.add(file);
                } else if (file.toString().endsWith(".yml")) {
                    report.enter(file.toString());
                    report.add("would not be read: the name of a file of scenarios ends in .yaml");
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            report.add("cannot be read: " + unreadable.getMessage());
        }
        return files;
    }

    private @Nullable String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                report.add("is larger than 1 MiB. Split it into several files");
                return null;
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            report.add("is not UTF-8 text. Save it as UTF-8");
        } catch (IOException unreadable) {
            report.add("cannot be read: " + unreadable.getMessage());
        }
        return null;
    }
}
