package dev.smartlists.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Times the entries of an experiment in turn, so that whatever else the machine does falls on all of them. */
final class Interleaved {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path work;
    private final int warmUps;
    private final int rounds;

    /** @param warmUps rounds before the first that counts; the results of the first are compared */
    Interleaved(Path work, int warmUps, int rounds) {
        this.work = work;
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** The series of each entry by its label. Nothing that was written stays. */
    Map<String, Series> measure(Experiment experiment) throws Exception {
        Map<String, Series> measured = new LinkedHashMap<>();
        Map<String, Path> outs = new LinkedHashMap<>();
        for (Entry entry : experiment.entries()) {
            measured.put(entry.label(), new Series());
            outs.put(entry.label(), work.resolve("out-" + outs.size()));
        }
        try {
            for (int round = -warmUps; round < rounds; round++) {
                round(experiment.entries(), round, outs, round < 0 ? Map.of() : measured);
                if (round == -warmUps && experiment.sameResults()) {
                    SameResults.check(outs);
                }
            }
        } finally {
            for (Path out : outs.values()) {
                delete(out);
            }
        }
        return measured;
    }

    /** Each round begins with another entry. */
    private static void round(List<Entry> entries, int round, Map<String, Path> outs, Map<String, Series> measured)
            throws Exception {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(Math.floorMod(i + round, entries.size()));
            Path out = outs.get(entry.label());
            delete(out);
            Files.createDirectories(out);
            System.gc();
            long start = System.nanoTime();
            long cpuStart = SYSTEM.getProcessCpuTime();
            entry.candidate().run(entry.events(), entry.lists(), out);
            double wall = (System.nanoTime() - start) / 1e9;
            double own = (SYSTEM.getProcessCpuTime() - cpuStart) / 1e9;
            double cpu = entry.candidate() instanceof ColdProcess cold ? cold.cpuSeconds() : own;
            Series series = measured.get(entry.label());
            if (series != null) {
                series.add(wall, cpu);
            }
            System.err.printf("  %s: %.2f s, processor %.2f s%n", entry.label(), wall, cpu);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Interleaved::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
