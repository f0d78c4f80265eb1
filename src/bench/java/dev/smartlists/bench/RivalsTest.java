package dev.smartlists.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.bench.duckdb.DuckDb;
import dev.smartlists.bench.plain.PlainJava;
import dev.smartlists.bench.workload.Workloads;
import dev.smartlists.oracle.Oracle;
import dev.smartlists.oracle.OracleResult;
import dev.smartlists.oracle.OracleSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rival that is fast because it is wrong would be no rival. Runs with the profile {@code bench} only. */
class RivalsTest {

    @TempDir
    Path folder;

    @Test
    void bothRivalsDoWhatTheContractSays() throws Exception {
        Workloads workloads = new Workloads(folder);
        Path events = workloads.events(3_000);
        Path lists = workloads.everydayLists();
        OracleResult expected =
                Oracle.run(Files.readAllLines(events), json(lists), Workloads.AS_OF, OracleSettings.defaults());
        List<String> sequences = ListFolder.read(lists).sequences().stream()
                .map(ListFolder.Sequence::name)
                .toList();

        for (Candidate rival : List.of(
                new PlainJava(2), new DuckDb(2), DuckDb.plain(2), new PlainJava(1), new DuckDb(1), DuckDb.plain(1))) {
            Path out = Files.createDirectories(folder.resolve("out"));
            rival.run(events, lists, out);

            assertThat(Files.readAllLines(out.resolve("activities.ndjson"))).isEqualTo(expected.activities());
            assertThat(Files.readAllLines(out.resolve("memberships.ndjson")))
                    .filteredOn(line -> sequences.stream().noneMatch(line::contains))
                    .isEqualTo(expected.memberships());
            assertThat(Files.readString(out.resolve(Counts.FILE))).isEqualTo(counts(expected) + "\n");
        }
    }

    @Test
    void aWorkloadHoldsWhatMakesTheContractHard() throws Exception {
        Workloads workloads = new Workloads(folder);
        Path out = Files.createDirectories(folder.resolve("out"));
        new PlainJava(2).run(workloads.events(200_000), workloads.noLists(), out);

        JsonNode counts = new ObjectMapper().readTree(out.resolve(Counts.FILE).toFile());
        assertThat(counts.path("duplicate").asInt()).isBetween(600, 1_400);
        assertThat(counts.path("conflicting").asInt()).isBetween(12, 120);
        assertThat(counts.path("refused").asInt()).isBetween(12, 160);
        assertThat(counts.path("later").asInt()).isPositive();
        assertThat(counts.path("updatesWithoutEngagement").asInt()).isPositive();
    }

    @Test
    void theSameParametersGiveTheSameBytes() throws Exception {
        Path one = new Workloads(folder.resolve("one")).events(5_000);
        Path other = new Workloads(folder.resolve("other")).events(5_000);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    private static List<JsonNode> json(Path lists) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        new ObjectMapper().readTree(lists.resolve("lists.json").toFile()).forEach(all::add);
        return all;
    }

    private static String counts(OracleResult expected) {
        OracleResult.Counts counts = expected.counts();
        TreeMap<String, Long> unclassified = new TreeMap<>();
        counts.unclassified().forEach((type, count) -> unclassified.put(type, (long) count));
        return new Counts(
                        counts.read(),
                        counts.accepted(),
                        counts.duplicate(),
                        counts.conflicting(),
                        counts.refused(),
                        counts.later(),
                        counts.updatesWithoutEngagement(),
                        unclassified)
                .toString();
    }
}
