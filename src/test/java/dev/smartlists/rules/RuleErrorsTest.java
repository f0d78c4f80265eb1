package dev.smartlists.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartlists.SmartLists;
import dev.smartlists.spec.RuleFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the author of a rule gets to read: all problems of a folder at once, each with file, line, title, what is wrong and the nearest right thing.
 * Most of them are found without the engine, in the twinkling of an eye.
 */
class RuleErrorsTest {

    private static final Path CASES = Path.of("src/test/resources/rule-errors");
    private static final String ENGINE = "engine.txt";

    @TempDir
    private Path folder;

    static Stream<ErrorCase> cases() throws IOException {
        List<ErrorCase> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file :
                    files.filter(file -> !file.endsWith(ENGINE)).sorted().toList()) {
                all.addAll(ErrorCase.in(file));
            }
        }
        return all.stream();
    }

    static Stream<ErrorCase> casesOfTheEngine() throws IOException {
        return ErrorCase.in(CASES.resolve(ENGINE)).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReported(ErrorCase mistake) {
        RulesRejectedException rejected = catchThrowableOfType(
                RulesRejectedException.class, () -> RuleSetReader.read(mistake.sources(), List.of()));

        assertThat(rejected).as("it was accepted").isNotNull();
        assertThat(rejected).hasMessage(mistake.report());
    }

    /** What only the engine finds is reported in the same way, without a word of the code that it generates. */
    @ParameterizedTest
    @MethodSource("casesOfTheEngine")
    void isReportedByTheEngine(ErrorCase mistake) {
        RuleFolder rules = RuleFolder.empty();
        mistake.sources().forEach(source -> rules.file(source.path(), source.text()));

        RulesRejectedException rejected = catchThrowableOfType(RulesRejectedException.class, rules::load);

        assertThat(rejected).as("it was accepted").isNotNull();
        assertThat(rejected).hasMessage(mistake.report()).hasNoCause();
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(reportOf(folder.resolve("rulez")))
                .isEqualTo("1 problem in the rules\n  " + folder.resolve("rulez") + "  There is no such folder");
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("rules.zip"));

        assertThat(reportOf(file)).isEqualTo("1 problem in the rules\n  " + file + "  is not a folder");
    }

    @Test
    void anEmptyFolder() {
        assertThat(reportOf(folder))
                .isEqualTo("1 problem in the rules\n  " + folder
                        + "  holds no rule files (*.drl) in the folders activities/, uniqueness/ and lists/");
    }

    @Test
    void aFolderWithoutActivities() {
        RuleFolder.empty().list("Hot leads", "Engaged()").writeTo(folder);

        assertThat(reportOf(folder))
                .isEqualTo("1 problem in the rules\n  activities  holds no rule, so no event would mean anything");
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        RuleFolder.empty().activity("Engaged", "type == \"answered\"").writeTo(folder);
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.write(lists.resolve("cafe.drl"), "rule \"Café\"".getBytes(StandardCharsets.ISO_8859_1));
        Files.createFile(lists.resolve("empty.drl"));
        Files.createSymbolicLink(lists.resolve("link.drl"), lists.resolve("empty.drl"));
        Files.createFile(lists.resolve("loud.DRL"));
        Files.createFile(lists.resolve("saved.drl.txt"));
        Files.createFile(lists.resolve("notes.txt"));

        assertThat(reportOf(folder)).isEqualTo("""
                        5 problems in the rules
                          lists/cafe.drl  is not UTF-8 text. Save it as UTF-8
                          lists/empty.drl  holds no rule
                          lists/link.drl  is a link. Rules are read from real files only: put a copy here
                          lists/loud.DRL  would not be read: the name of a rule file ends in .drl, in small letters
                          lists/saved.drl.txt  would not be read: the name of a rule file ends in .drl, in small letters""");
    }

    @Test
    void filesThatAreNotInForceMayBeBroken() throws IOException {
        RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .file("alternatives/half.drl", "rule")
                .file("scenarios/half.drl", "rule")
                .writeTo(folder);

        assertThat(RuleSetReader.read(folder).classification()).hasSize(1);
    }

    @Test
    void whatAnotherSystemWroteIsRead() {
        String rule =
                "\uFEFFpackage lists\r\n\r\nrule \"Hot leads\"\r\nwhen\r\n    Engaged()\r\n    Engagd()\r\nthen\r\n    member();\r\nend\r\n";
        RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .file("lists/hot.drl", rule)
                .writeTo(folder);

        assertThat(reportOf(folder)).contains("lists/hot.drl:6  \"Hot leads\"  There is no 'Engagd' here.");
    }

    private static String reportOf(Path folder) {
        RulesRejectedException rejected =
                catchThrowableOfType(RulesRejectedException.class, () -> SmartLists.load(folder));
        assertThat(rejected).as("it was accepted").isNotNull();
        return String.valueOf(rejected.getMessage());
    }
}
