package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about explanations shows what the commands print; where it says {@code …}, something was left out. */
class ExplainPageTest {

    private static final Path PAGE = Path.of("docs/explain.md");
    private static final Pattern BLOCK =
            Pattern.compile("```\n\\$ \\./smartlists (.*?[^\\\\])\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern MEMBER =
            Pattern.compile("^\\| (`[^|]*) \\| (?:list|both|condition|activity) \\|", Pattern.MULTILINE);
    private static final String LEFT_OUT = "…";
    private static final Map<Path, SmartLists> LOADED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    /** A command with what it printed. */
    record Shown(List<String> command, List<String> lines) {}

    static Stream<Shown> commands() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE)).results().map(ExplainPageTest::shown).toList().stream();
    }

    private static Shown shown(MatchResult block) {
        Matcher word = WORD.matcher(block.group(1).replace("\\\n", ""));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return new Shown(words, block.group(2).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandPrintsWhatThePageShows(Shown shown) throws IOException {
        boolean edited = shown.command().contains("preview");
        List<String> printed = edited ? preview(shown.command()) : run(shown.command());
        int from = 0;
        for (List<String> piece : pieces(shown.lines())) {
            int found = Collections.indexOfSubList(printed.subList(from, printed.size()), piece);
            assertThat(found)
                    .as(
                            "%s\nprints\n%s\nwhere the page shows\n%s",
                            shown.command(), String.join("\n", printed), String.join("\n", piece))
                    .isNotNegative();
            from += found + piece.size();
        }
        if (!shown.lines().contains(LEFT_OUT)) {
            assertThat(shown.lines()).isEqualTo(printed);
        }
    }

    @Test
    void everyWayToAskIsShown() throws IOException {
        assertThat(commands().map(shown -> shown.command().get(0)).distinct())
                .containsExactly("explain", "log", "run", "preview");
    }

    @Test
    void everyMemberOfTheJsonIsDocumented() throws IOException {
        JsonNode object = new ObjectMapper()
                .readTree(String.join(
                        "\n",
                        run(List.of(
                                "explain",
                                "Gone quiet",
                                "anna.garcia@harbour-logistics.example",
                                "--events",
                                "examples/november.ndjson",
                                "--as-of",
                                "2026-12-01T00:00:00Z",
                                "--format",
                                "json"))));
        Set<String> members = new TreeSet<>();
        addMembers(object, members);

        assertThat(MEMBER.matcher(Files.readString(PAGE))
                        .results()
                        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", "))))
                .containsExactlyInAnyOrderElementsOf(members);
    }

    private static void addMembers(JsonNode node, Set<String> members) {
        node.fieldNames().forEachRemaining(members::add);
        node.forEach(below -> addMembers(below, members));
    }

    /** What stands between the marks of something left out. */
    private static List<List<String>> pieces(List<String> lines) {
        List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (line.equals(LEFT_OUT)) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.get(pieces.size() - 1).add(line);
            }
        }
        return pieces;
    }

    private static List<String> run(List<String> command) {
        Cli.Result result = Cli.run(ExplainPageTest::load, command.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return result.outLines();
    }

    private static SmartLists load(Path rules, Settings settings) {
        return LOADED.computeIfAbsent(rules, unseen -> SmartLists.load(rules, settings));
    }

    /** In a folder with the rules as they are and, edited as the page says, as they would be. */
    private List<String> preview(List<String> command) throws IOException {
        for (String copy : List.of("before", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of("rules"))) {
                for (Path file : files.toList()) {
                    Path target = folder.resolve(copy).resolve(Path.of("rules").relativize(file));
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        Path edited = folder.resolve("rules/lists/gone-quiet.drl");
        Files.writeString(edited, Files.readString(edited).replace("\"2 weeks\"", "\"10 days\""));
        List<String> there = new ArrayList<>(command);
        there.replaceAll(
                word -> word.equals("before") ? folder.resolve("before").toString() : word);
        there.addAll(Arrays.asList("--rules", folder.resolve("rules").toString()));
        return run(there).stream().map(line -> line.replace(folder + "/", "")).toList();
    }
}
