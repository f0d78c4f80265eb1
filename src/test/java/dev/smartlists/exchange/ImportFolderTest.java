package dev.smartlists.exchange;

import static dev.smartlists.exchange.Json.campaign;
import static dev.smartlists.exchange.Json.condition;
import static dev.smartlists.exchange.Json.filter;
import static dev.smartlists.exchange.Json.list;
import static dev.smartlists.exchange.Json.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.exchange.PlannedFile.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does to a rules folder. */
class ImportFolderTest {

    private static final ObjectNode GOAL = filter("Reached Dialogue Goal");
    private static final ObjectNode TALK = filter("Engaged with a Dialogue");

    @TempDir
    Path folder;

    @Test
    void aNewListGetsAFile() throws IOException {
        ImportPlan plan = plan(list("Hot leads", GOAL));
        assertThat(files()).isEmpty();
        assertThat(plan.files())
                .extracting(PlannedFile::path, PlannedFile::change)
                .containsExactly(tuple("lists/hot-leads.drl", Change.NEW));
        plan.write();
        assertThat(files()).containsOnlyKeys("lists/hot-leads.drl");
        assertThat(files().get("lists/hot-leads.drl"))
                .isEqualTo(plan.files().get(0).text());
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        JsonNode[] lists = {
            list("Hot leads", GOAL), list("🔥", GOAL), list("CON", GOAL), list("a\nb", member("in", "🔥"))
        };
        plan(lists).write();
        Map<String, String> before = files();
        ImportPlan again = plan(lists);
        assertThat(again.files()).extracting(PlannedFile::change).containsOnly(Change.UNCHANGED);
        assertThat(again.warnings()).isEmpty();
        again.write();
        assertThat(files()).isEqualTo(before).hasSize(4);
    }

    @Test
    void aListIsReplacedWhereverItIs() throws IOException {
        plan(list("Hot leads", GOAL)).write();
        Files.createDirectories(folder.resolve("lists/sales/emea"));
        Files.move(folder.resolve("lists/hot-leads.drl"), folder.resolve("lists/sales/emea/mine.drl"));
        ImportPlan plan = plan(list("Hot leads", TALK));
        assertThat(plan.files())
                .extracting(PlannedFile::path, PlannedFile::change)
                .containsExactly(tuple("lists/sales/emea/mine.drl", Change.REPLACED));
        plan.write();
        assertThat(files()).containsOnlyKeys("lists/sales/emea/mine.drl");
        assertThat(files().get("lists/sales/emea/mine.drl")).contains("Engaged( inDialogue )");
    }

    @Test
    void othersAreNotTouched() throws IOException {
        write("lists/other.drl", rule("Other", "Engaged()"));
        write("lists/notes.txt", "mine");
        write("scenarios/x.yaml", "mine");
        Map<String, String> before = files();
        plan(list("Hot leads", GOAL)).write();
        assertThat(files()).containsAllEntriesOf(before).hasSize(4);
    }

    @Test
    void namesThatShareAFileNameAreToldApart() throws IOException {
        plan(list("Hot leads", GOAL), list("hot leads!", GOAL), list("HOT LEADS", GOAL))
                .write();
        assertThat(files())
                .hasSize(3)
                .allSatisfy((path, text) -> assertThat(path).matches("lists/hot-leads-[0-9a-f]{8}\\.drl"));
        write("lists/Cold.drl", rule("Something else", "Engaged()"));
        assertThat(plan(list("cold", GOAL)).files().get(0).path()).matches("lists/cold-[0-9a-f]{8}\\.drl");
        Files.createDirectory(folder.resolve("lists/warm.drl"));
        assertThat(plan(list("Warm", GOAL)).files().get(0).path()).matches("lists/warm-[0-9a-f]{8}\\.drl");
    }

    @Test
    void aFileThatHoldsMoreIsNotReplaced() throws IOException {
        write(
                "lists/both.drl",
                rule("Hot leads", "Engaged()") + rule("Cold", "Engaged()").replaceFirst("(?s).*(?=rule)", ""));
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "\"Hot leads\": is in lists/both.drl together with other rules, which replacing the file would lose. Move it to a file of its own");
    }

    @Test
    void aFileThatIsBrokenIsNotReplaced() throws IOException {
        write("lists/hot.drl", rule("Hot leads", "Engaged()") + "rule \"Half\"");
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "\"Hot leads\": is in lists/hot.drl, which has problems of its own, so that replacing it could lose something. Repair or delete it");
    }

    @Test
    void aFileThatCannotBeReadIsNotDoubled() throws IOException {
        write("lists/hot.drl", rule("Hot leads", "Engaged()").replace("rule \"", "rul \""));
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "\"Hot leads\": seems to be in lists/hot.drl, which has problems of its own, so that replacing it could lose something. Repair or delete it");
        assertThat(problems(list("Cold", GOAL))).isEmpty();
    }

    @Test
    void aListThatIsThereTwiceIsNotReplaced() throws IOException {
        write("lists/a.drl", rule("Hot leads", "Engaged()"));
        write(
                "lists/b.drl",
                rule("Hot\" @name( \"Hot leads", "Engaged()")
                        .replace("Hot\" @name( \"Hot leads\"", "Hot\" @name( \"Hot leads\" )"));
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly("\"Hot leads\": is in lists/a.drl and again in lists/b.drl. Delete one of the two");
    }

    @Test
    void replacingWhatAPersonWroteIsSaid() throws IOException {
        write("lists/hot.drl", rule("Hot leads", "Engaged()"));
        assertThat(plan(list("Hot leads", GOAL)).warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "\"Hot leads\": replaces lists/hot.drl, which was not imported: comments and layout there are lost");
    }

    @Test
    void whatIsThereMustGoOnWorking() throws IOException {
        write("lists/a.drl", rule("Uses it", "MemberOf( list == \"Hot leads\" )"));
        plan(list("Hot leads", GOAL)).write();
        assertThat(problems(campaign(list("Hot leads"), filter("Reaches Dialogue Goal"))))
                .containsExactly(
                        "a rule that is in the folder would no longer work: lists/a.drl:7  \"Uses it\"  'Hot leads' is a campaign: it has no members");
    }

    @Test
    void problemsThatWereThereBeforeAreAWarning() throws IOException {
        write("lists/a.drl", rule("Refers to nothing", "MemberOf( list == \"Nothing\" )"));
        ImportPlan plan = plan(list("Hot leads", GOAL));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "the rules folder has problems of its own (1), such as lists/a.drl:7  \"Refers to nothing\"  There is no list 'Nothing'");
        assertThat(plan(list("Nothing", GOAL)).problems()).isEmpty();
    }

    @Test
    void aListOfTheSameTitleIsInTheWay() throws IOException {
        write(
                "lists/a.drl",
                rule("Hot leads\" @name( \"Cold leads", "Engaged()").replace("Cold leads\"", "Cold leads\" )"));
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "\"Hot leads\": its title is that of the list \"Cold leads\" in lists/a.drl. Give that rule another title");
        assertThat(problems(list("Hot leads", GOAL), list("Cold leads", GOAL))).isEmpty();
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path target = Files.writeString(elsewhere.resolve("x.drl"), "keep");
        Files.createDirectories(folder.resolve("lists"));
        Files.createSymbolicLink(folder.resolve("lists/hot-leads.drl"), target);
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "the rules folder cannot be used: lists/hot-leads.drl  is a link. Rules are read from real files only: put a copy here");
        assertThat(target).hasContent("keep");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("lists"), elsewhere);
        assertThat(problems(list("Hot leads", GOAL)))
                .containsExactly(
                        "the rules folder cannot be used: lists  is a link. Rules are read from real files only: put a copy here");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkThatComesInBetweenIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        ImportPlan plan = plan(list("Hot leads", GOAL));
        Files.createSymbolicLink(folder.resolve("lists"), elsewhere);
        assertThatThrownBy(plan::write)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lists is not a folder, or is a link; nothing was written");
        assertThat(elsewhere).isEmptyDirectory();
        Files.delete(folder.resolve("lists"));
        Files.createDirectory(folder.resolve("lists"));
        Files.createSymbolicLink(folder.resolve("lists/hot-leads.drl"), elsewhere.resolve("x"));
        assertThatThrownBy(plan::write).isInstanceOf(IOException.class).hasMessageContaining("has changed since");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileThatChangesInBetweenIsKept() throws IOException {
        plan(list("Hot leads", GOAL), list("Cold", GOAL)).write();
        ImportPlan plan = plan(list("Cold", TALK), list("Hot leads", TALK));
        write("lists/hot-leads.drl", "mine");
        Map<String, String> before = files();
        assertThatThrownBy(plan::write)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "lists/hot-leads.drl has changed since the import was planned; nothing was written. Import again");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatFailsHalfWayIsUndone() throws IOException {
        plan(list("A", GOAL), list("B", GOAL)).write();
        Map<String, String> before = files();
        ImportPlan plan = plan(list("A", TALK), list("New", TALK), list("B", TALK));
        for (int works = 0; works < 3; works++) {
            AtomicInteger left = new AtomicInteger(works);
            FolderUpdate update = new FolderUpdate(folder, (from, to) -> {
                if (left.getAndDecrement() == 0) {
                    throw new IOException("disk full");
                }
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            });
            assertThatThrownBy(() -> update.write(plan.files()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be written: disk full; nothing was changed");
            assertThat(files()).isEqualTo(before);
        }
        plan.write();
        assertThat(files()).hasSize(3).isNotEqualTo(before);
    }

    @Test
    void whatCannotEvenBeUndoneIsNamedAndKept() throws IOException {
        plan(list("A", GOAL)).write();
        ImportPlan plan = plan(list("A", TALK), list("B", TALK));
        AtomicInteger left = new AtomicInteger(1);
        FolderUpdate update = new FolderUpdate(folder, (from, to) -> {
            if (left.getAndDecrement() <= 0) {
                throw new IOException("disk full");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
        assertThatThrownBy(() -> update.write(plan.files()))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "lists/b.drl cannot be written: disk full, and what was written before could not be put back: "
                                + "lists/a.drl \\(before: .*/\\.import-[0-9]+/0\\.old\\)");
        assertThat(files().entrySet())
                .anySatisfy(file -> assertThat(file.getKey() + file.getValue())
                        .contains("0.old")
                        .contains("ReachedGoal"));
    }

    @Test
    void aPlanWithProblemsIsNotWritten() {
        ImportPlan plan = plan(list("A", filter("Nothing")));
        assertThatIllegalStateException().isThrownBy(plan::write);
    }

    @Test
    void theFolderHasToExist() {
        assertThat(RuleImport.plan(Json.file(list("A", GOAL)), folder.resolve("none"))
                        .problems())
                .singleElement()
                .asString()
                .contains("There is no such folder");
    }

    @Test
    void aFolderThatVanishesIsSaid() throws IOException {
        ImportPlan plan = RuleImport.plan(Json.file(list("A", GOAL)), Files.createDirectory(folder.resolve("gone")));
        Files.delete(folder.resolve("gone"));
        assertThatThrownBy(plan::write)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gone cannot be written: there is no such folder; nothing was changed");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] marked = ("\uFEFF" + new String(Json.file(list("A", GOAL)), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(RuleImport.plan(marked, folder).problems()).isEmpty();
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        ImportPlan plan = plan();
        assertThat(plan.warnings()).extracting(Finding::toString).containsExactly("holds no list");
        plan.write();
        assertThat(files()).isEmpty();
    }

    @Test
    void hostileNamesStayInTheFolder() throws IOException {
        plan(ListNamesTest.hostile()
                        .map(name -> list(name, filter("Triggered Dialogue", condition("Name", "is", name))))
                        .toArray(JsonNode[]::new))
                .write();
        assertThat(files())
                .hasSize((int) ListNamesTest.hostile().count())
                .allSatisfy((path, text) -> assertThat(path).matches("lists/[a-z0-9-]+\\.drl"));
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("lists"));
        }
    }

    private ImportPlan plan(JsonNode... lists) {
        return RuleImport.plan(Json.file(lists), folder);
    }

    private List<String> problems(JsonNode... lists) {
        return plan(lists).problems().stream().map(Finding::toString).toList();
    }

    private static String rule(String title, String condition) {
        return "package lists\n\nimport dev.smartlists.activity.*\n\nrule \"" + title + "\"\nwhen\n    " + condition
                + "\nthen\n    member();\nend\n";
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /** All files below the folder, by path. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
