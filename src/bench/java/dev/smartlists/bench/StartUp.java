package dev.smartlists.bench;

import dev.smartlists.bench.workload.FolderArgument;
import dev.smartlists.bench.workload.Workloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long somebody waits who types {@code check} or {@code run} with 300 rules: nothing compiled before, everything compiled before, one list edited since.
 * Each is a process of its own; {@code run} takes the events of the example. Prints a Markdown table.
 *
 * <pre>{@code StartUp FOLDER [ROUNDS]}</pre>
 */
public final class StartUp {

    private static final int RULES = 300;
    private static final Path EVENTS = Path.of("examples", "november.ndjson");

    private final Path work;
    private final Path lists;
    private final Path cache;
    private int edits;

    private StartUp(Path work) throws IOException {
        this.work = work;
        this.lists = new Workloads(work).randomLists(RULES);
        this.cache = work.resolve("cache-of-start-up");
    }

    public static void main(String[] args) throws Exception {
        StartUp measured = new StartUp(FolderArgument.of(args, "StartUp FOLDER [ROUNDS]"));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.println("| " + RULES + " rules, cold processes | limit s | median s | from–to s | processor s | |");
        System.out.println("|---|---|---|---|---|---|");
        for (String verb : List.of("check", "run")) {
            measured.measure(verb, rounds);
        }
    }

    private void measure(String verb, int rounds) throws Exception {
        Series nothing = new Series();
        Series everything = new Series();
        Series edited = new Series();
        for (int round = 0; round < rounds; round++) {
            delete(cache);
            time(verb, nothing);
            time(verb, everything);
            edit();
            time(verb, edited);
        }
        print(verb + ", nothing compiled before", nothing, 8);
        print(verb + ", everything compiled before", everything, 1.5);
        print(verb + ", one list edited", edited, 2);
    }

    private void time(String verb, Series series) throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "SMARTLISTS_CACHE=" + cache, "./smartlists", verb));
        if (verb.equals("run")) {
            command.addAll(List.of(EVENTS.toString(), "--as-of", "2026-12-01T00:00:00Z"));
        }
        command.addAll(List.of("--rules", "{rules}"));
        ColdProcess process = new ColdProcess(verb, command);
        long start = System.nanoTime();
        process.run(EVENTS, lists, work);
        series.add((System.nanoTime() - start) / 1e9, process.cpuSeconds());
    }

    /** Gives the first text in the conditions of a list another value, one that no rule had before. */
    private void edit() throws IOException {
        try (Stream<Path> files = Files.list(OurRules.folder(lists).resolve("lists"))) {
            Path file =
                    files.sorted().filter(StartUp::namesSomething).findFirst().orElseThrow();
            Files.writeString(
                    file,
                    Files.readString(file).replaceFirst("\\.is\\( \"[^\"]*\"", ".is( \"Edited " + ++edits + "\""));
        }
    }

    private static boolean namesSomething(Path file) {
        try {
            return Files.readString(file).contains(".is( \"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String what, Series series, double limit) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f–%.2f | %.2f | %s |",
                what,
                limit,
                series.median(),
                series.least(),
                series.most(),
                series.cpuMedian(),
                series.median() <= limit ? "pass" : "MISS"));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
