package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.bulk.BulkResult;
import dev.smartlists.bulk.BulkRun;
import dev.smartlists.bulk.Resources;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.ResultFiles;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many threads and however little memory: a run over files comes to what one evaluation of all events comes to. */
class BulkLawTest {

    private static final List<Long> MEMORIES = List.of(0L, 4_000L, 1L << 30);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("someRuleSets")
    void bulkIsEvaluation(long ruleSet) throws IOException {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Random random = new Random(ruleSet);
        for (long seed : Cases.worlds(ruleSet).toArray()) {
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = new ArrayList<>(Product.events(world.lines()));
            addConflicts(events, random);
            Evaluation expected = lists.evaluate(events.stream(), world.asOf());
            Resources resources = new Resources(1 + random.nextInt(3), MEMORIES.get(random.nextInt(3)), folder);
            try (BulkRun run = new BulkRun(lists, world.asOf(), resources);
                    ResultFiles files = new ResultFiles(folder)) {
                events.forEach(run::add);
                BulkResult result = run.evaluate(true);
                result.write(files);
                files.publish();
                check("world " + seed + " with " + resources, result, expected);
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("activities.ndjson", "memberships.ndjson", "triggers.ndjson");
        }
    }

    /** Some ids come a second time, from another visitor. */
    private static void addConflicts(List<VisitorEvent> events, Random random) {
        for (int i = random.nextInt(4); i > 0 && !events.isEmpty(); i--) {
            VisitorEvent one = events.get(random.nextInt(events.size()));
            VisitorEvent other = events.get(random.nextInt(events.size()));
            events.add(VisitorEvent.of(
                    one.id(),
                    other.type(),
                    other.visitor(),
                    one.time(),
                    event -> event.conversation(other.conversation())));
        }
    }

    private void check(String what, BulkResult actual, Evaluation expected) throws IOException {
        assertThat(lines("activities")).as(what).isEqualTo(Product.activities(expected));
        assertThat(lines("memberships")).as(what).isEqualTo(Product.memberships(expected));
        assertThat(lines("triggers")).as(what).isEqualTo(Product.triggers(expected));
        assertThat(actual.counts()).as(what).isEqualTo(expected.counts());
        assertThat(actual.sizes()).as(what).isEqualTo(expected.sizes());
        assertThat(actual.persons()).as(what).isEqualTo(expected.persons().size());
        assertThat(actual.starts().values().stream().mapToLong(Long::longValue).sum())
                .as(what)
                .isEqualTo(expected.firings().size());
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".ndjson"));
    }

    static Stream<Long> someRuleSets() {
        return Cases.ruleSets(4).boxed();
    }
}
