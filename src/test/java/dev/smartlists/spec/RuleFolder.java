package dev.smartlists.spec;

import dev.smartlists.SmartLists;
import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rule folders for tests, written down in a line or two: {@code RuleFolder.shipped().list("Hot", "Engaged()").load()}. */
public final class RuleFolder {

    private static final Path SHIPPED = Path.of("rules");

    private final Map<String, String> files = new LinkedHashMap<>();

    private RuleFolder() {}

    /** Nothing yet. */
    public static RuleFolder empty() {
        return new RuleFolder();
    }

    /** The shipped activities, each once a session, and no lists. */
    public static RuleFolder shipped() {
        RuleFolder folder = new RuleFolder();
        for (RuleSource source : RulesFolder.read(SHIPPED, new Problems())) {
            if (!source.path().startsWith("lists/")) {
                folder.file(source.path(), source.text());
            }
        }
        return folder;
    }

    /** The same, with repeats counted per conversation. */
    public static RuleFolder shippedPerConversation() {
        try {
            return shipped()
                    .file(
                            "uniqueness/repeats.drl",
                            Files.readString(SHIPPED.resolve("alternatives/repeats-per-conversation.drl")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file; one of the same path is replaced. */
    public RuleFolder file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Files that were written elsewhere. */
    public RuleFolder files(List<RuleSource> sources) {
        sources.forEach(source -> file(source.path(), source.text()));
        return this;
    }

    /** A rule of the first stage: the events for which the conditions on {@code $event} hold are that activity. */
    public RuleFolder activity(String fact, String conditions) {
        return rule(
                "activities",
                fact + " " + files.size(),
                "",
                "$event : VisitorEvent( " + conditions + " )",
                "insert( new " + fact + "( $event ) );");
    }

    /** A rule of the second stage, about {@code $again}. */
    public RuleFolder repeats(String condition, String reason) {
        return rule(
                "uniqueness",
                "Repeats " + files.size(),
                "",
                "$again : " + condition,
                "suppress( $again, \"" + reason + "\" );");
    }

    /** A list, one condition a line. */
    public RuleFolder list(String title, String... conditions) {
        return rule("lists", title, "", String.join("\n    ", conditions), "member();");
    }

    /** A campaign, one condition a line. */
    public RuleFolder campaign(String title, String qualifies, String... conditions) {
        return rule(
                "lists", title, "    @qualifies( " + qualifies + " )\n", String.join("\n    ", conditions), "start();");
    }

    private RuleFolder rule(String stage, String title, String metadata, String conditions, String action) {
        return file(stage + "/" + files.size() + ".drl", """
                package %s

                import dev.smartlists.activity.*
                import dev.smartlists.event.*

                rule "%s"
                %swhen
                    %s
                then
                    %s
                end
                """.formatted(stage, title, metadata, conditions, action));
    }

    public SmartLists load() {
        return load(Settings.DEFAULT);
    }

    public SmartLists load(Settings settings) {
        return SmartLists.of(sources(), settings);
    }

    /** What is below {@link #load}. */
    public Evaluator evaluator() {
        return Evaluator.compile(RuleSetReader.read(sources(), List.of()), Settings.DEFAULT, RuleCompiler.inMemory());
    }

    public List<RuleSource> sources() {
        return files.entrySet().stream()
                .map(file -> new RuleSource(file.getKey(), file.getValue()))
                .toList();
    }

    /** Writes the files into a folder. */
    public void writeTo(Path folder) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
