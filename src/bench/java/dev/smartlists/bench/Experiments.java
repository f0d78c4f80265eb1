package dev.smartlists.bench;

import dev.smartlists.bench.workload.Workloads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The experiments, each with the goals that it decides. The names of entries are those of the candidates. */
final class Experiments {

    /** Our own candidate. */
    static final String OURS = "Smartlists";

    static final String PLAIN = "plain Java";
    static final String DUCKDB = "DuckDB";

    /** The same with lists as one would write them first: each condition a column. */
    static final String PLAIN_SQL = "DuckDB, a column a condition";

    static final String ONE_THREAD = OURS + ", 1 thread";

    /** Without the time to write a thousand lists' members, nor anything else. */
    static final String ONLY_COUNTED = OURS + ", nothing written";

    static final String SMALL_HEAP = OURS + ", heap of 1 GiB";

    private static final List<String> MAIN = List.of(OURS, PLAIN, DUCKDB);

    private final Workloads workloads;
    private final Entrants entrants;
    private final int events;

    /** @param events about how many events to take where the goal does not say */
    Experiments(Workloads workloads, Entrants entrants, int events) {
        this.workloads = workloads;
        this.entrants = entrants;
        this.events = events;
    }

    static List<String> names() {
        return List.of(
                "contract-warm",
                "contract-cold",
                "everyday-warm",
                "everyday-cold",
                "thousand-cold",
                "thousand-growth",
                "size-growth",
                "one-session",
                "threads");
    }

    Experiment named(String name) throws IOException {
        Path file = workloads.events(events);
        return switch (name) {
            case "contract-warm" ->
                new Experiment(
                        name,
                        "The contract without lists, warm",
                        all(entrants.warm(), file, workloads.noLists()),
                        List.of(),
                        true);
            case "contract-cold" ->
                new Experiment(
                        name,
                        "The contract without lists, cold processes",
                        all(entrants.cold(), file, workloads.noLists()),
                        List.of(),
                        true);
            case "everyday-warm" ->
                new Experiment(
                        name,
                        "20 lists, warm",
                        all(entrants.warm(), file, workloads.everydayLists()),
                        List.of(
                                new Goal("20 lists, warm, against hand-written Java", OURS, PLAIN, 1.15),
                                new Goal("20 lists, warm, against SQL", OURS, DUCKDB, 0.65)),
                        true);
            case "everyday-cold" ->
                new Experiment(
                        name,
                        "20 lists, cold processes",
                        all(entrants.cold(), file, workloads.everydayLists()),
                        List.of(
                                new Goal("20 lists, cold, against SQL", OURS, DUCKDB, 1.0),
                                new Goal("20 lists, cold, against hand-written Java", OURS, PLAIN, 1.3)),
                        true);
            case "thousand-cold" ->
                new Experiment(
                        name,
                        "1,000 lists, cold processes",
                        only(entrants.cold(), List.of(OURS, PLAIN, DUCKDB, PLAIN_SQL), file, workloads.thousandLists()),
                        List.of(
                                new Goal(
                                        "1,000 lists, cold, against SQL with conditions as columns",
                                        OURS,
                                        PLAIN_SQL,
                                        0.15),
                                new Goal("1,000 lists, cold, against SQL with conditions as bits", OURS, DUCKDB, 0.15)),
                        true);
            case "thousand-growth" -> thousandGrowth(name, file);
            case "size-growth" -> sizeGrowth(name);
            case "one-session" -> oneSession(name);
            case "threads" ->
                new Experiment(
                        name,
                        "20 lists, warm, one thread and two",
                        only(entrants.warm(), List.of(ONE_THREAD, OURS), file, workloads.everydayLists()),
                        List.of(new Goal("two threads against one", OURS, ONE_THREAD, 1 / 1.7)),
                        true);
            default -> throw new IllegalArgumentException("No experiment: " + name + "; there are " + names());
        };
    }

    private Experiment thousandGrowth(String name, Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Candidate candidate : entrants.warm()) {
            if (candidate.name().equals(ONLY_COUNTED)) {
                entries.add(new Entry("20 lists", candidate, file, workloads.everydayLists()));
                entries.add(new Entry("1,000 lists", candidate, file, workloads.thousandLists()));
            }
        }
        List<Goal> goals = List.of(new Goal("1,000 lists against 20", "1,000 lists", "20 lists", 2));
        return new Experiment(name, "More lists, warm, nothing written", entries, goals, false);
    }

    private Experiment sizeGrowth(String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Candidate candidate : entrants.cold()) {
            if (candidate.name().equals(SMALL_HEAP)) {
                for (int size : List.of(200_000, 2_000_000, 20_000_000)) {
                    entries.add(
                            new Entry(size + " events", candidate, workloads.events(size), workloads.everydayLists()));
                }
            }
        }
        List<Goal> goals = List.of(
                new Goal("ten times the events", "2000000 events", "200000 events", 13),
                new Goal("a hundred times the events", "20000000 events", "200000 events", 130),
                new Goal("ten times the events again", "20000000 events", "2000000 events", 13));
        return new Experiment(name, "More events, heap of 1 GiB, cold processes", entries, goals, false);
    }

    private Experiment oneSession(String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Candidate candidate : entrants.warm()) {
            if (!MAIN.contains(candidate.name())) {
                continue;
            }
            entries.add(new Entry(
                    candidate.name() + ", 10,000", candidate, workloads.oneSession(10_000), workloads.everydayLists()));
            entries.add(new Entry(
                    candidate.name() + ", 100,000",
                    candidate,
                    workloads.oneSession(100_000),
                    workloads.everydayLists()));
        }
        List<Goal> goals =
                List.of(new Goal("ten times the events in one session", OURS + ", 100,000", OURS + ", 10,000", 12));
        return new Experiment(name, "One visitor, one session", entries, goals, false);
    }

    /** The main candidates; variants of ours have experiments of their own. */
    private static List<Entry> all(List<Candidate> candidates, Path events, Path lists) {
        return only(candidates, MAIN, events, lists);
    }

    private static List<Entry> only(List<Candidate> candidates, List<String> names, Path events, Path lists) {
        return candidates.stream()
                .filter(candidate -> names.contains(candidate.name()))
                .map(candidate -> new Entry(candidate, events, lists))
                .toList();
    }
}
