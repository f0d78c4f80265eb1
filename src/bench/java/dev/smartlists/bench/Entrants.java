package dev.smartlists.bench;

import dev.smartlists.bench.duckdb.DuckDb;
import dev.smartlists.bench.duckdb.UnpackedDriver;
import dev.smartlists.bench.plain.PlainJava;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part: we, both rivals, and whoever else is named on the command line.
 *
 * <p>Cold rivals get the options that suit them best: few threads for a short life, and no time lost on unpacking.
 */
record Entrants(List<Candidate> warm, List<Candidate> cold) {

    private static final int THREADS = 2;

    static Entrants all(Path work) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<Candidate> warm = new ArrayList<>(List.of(
                new Ours(Experiments.OURS, THREADS, true),
                new Ours(Experiments.ONE_THREAD, 1, true),
                new Ours(Experiments.ONLY_COUNTED, THREADS, false),
                new PlainJava(THREADS),
                new DuckDb(THREADS)));
        List<Candidate> cold = new ArrayList<>(List.of(
                launcher(Experiments.OURS, List.of()),
                launcher(Experiments.SMALL_HEAP, List.of("env", "SMARTLISTS_OPTS=-Xmx1g")),
                ColdProcess.java(
                        Experiments.PLAIN,
                        List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-Xms2g", "-Xmx4g"),
                        classPath,
                        PlainJava.class),
                duckDb(Experiments.DUCKDB, classPath, work),
                duckDb(Experiments.PLAIN_SQL, classPath, work, "plain")));
        return new Entrants(warm, cold);
    }

    private static ColdProcess duckDb(String name, String classPath, Path work, String... more) throws IOException {
        return ColdProcess.java(
                name,
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                UnpackedDriver.before(classPath, work),
                DuckDb.class,
                more);
    }

    /** Our own command, as it is typed. */
    private static ColdProcess launcher(String name, List<String> before) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                "./smartlists", "run", "{events}", "--rules", "{rules}", "--out", "{out}", "--as-of", "{as-of}"));
        return new ColdProcess(name, command);
    }

    /** @param definition {@code NAME=CLASS}, a {@link Candidate} with a constructor without parameters */
    void addWarm(String definition) throws ReflectiveOperationException {
        String[] parts = split(definition);
        Candidate candidate =
                (Candidate) Class.forName(parts[1]).getConstructor().newInstance();
        if (!candidate.name().equals(parts[0])) {
            throw new IllegalArgumentException(parts[1] + " calls itself " + candidate.name() + ", not " + parts[0]);
        }
        warm.add(candidate);
    }

    /** @param definition {@code NAME=COMMAND}, the command split at blanks; see {@link ColdProcess} for what it can hold */
    void addCold(String definition) {
        String[] parts = split(definition);
        cold.add(new ColdProcess(parts[0], List.of(parts[1].split(" +"))));
    }

    private static String[] split(String definition) {
        String[] parts = definition.split("=", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not NAME=...: " + definition);
        }
        return parts;
    }
}
