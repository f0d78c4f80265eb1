package dev.smartlists.bench;

import dev.smartlists.bench.workload.FolderArgument;
import dev.smartlists.bench.workload.Workloads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the candidates: first that they write the same bytes, then their times, in turn. Prints Markdown tables.
 *
 * <pre>{@code
 * Compare FOLDER [--events N] [--rounds N] [--warm NAME=CLASS]... [--cold "NAME=COMMAND"]... [EXPERIMENT]...
 * }</pre>
 *
 * <p>The folder keeps the generated workloads.
 */
public final class Compare {

    private static final int WARM_UPS = 3;

    private int events = 2_000_000;
    private int rounds = 5;
    private final List<String> names = new ArrayList<>();
    private final Path work;
    private final Entrants entrants;

    private Compare(Path work) throws Exception {
        this.work = work;
        this.entrants = Entrants.all(work);
    }

    public static void main(String[] args) throws Exception {
        Compare compare = new Compare(FolderArgument.of(
                args,
                "Compare FOLDER [--events N] [--rounds N] [--warm NAME=CLASS]... "
                        + "[--cold \"NAME=COMMAND\"]... [EXPERIMENT]...\nexperiments: " + Experiments.names()));
        compare.options(args);
        compare.run();
    }

    private void options(String[] args) throws ReflectiveOperationException {
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--events" -> events = Integer.parseInt(args[++i]);
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--warm" -> entrants.addWarm(args[++i]);
                case "--cold" -> entrants.addCold(args[++i]);
                default -> names.add(args[i]);
            }
        }
    }

    private void run() throws Exception {
        Experiments experiments = new Experiments(new Workloads(work), entrants, events);
        for (String name : names.isEmpty() ? Experiments.names() : names) {
            Experiment experiment = experiments.named(name);
            System.err.println(experiment.title());
            boolean cold = experiment.entries().stream().allMatch(entry -> entry.candidate() instanceof ColdProcess);
            Map<String, Series> measured = new Interleaved(work, cold ? 1 : WARM_UPS, rounds).measure(experiment);
            print(experiment, measured);
        }
    }

    private void print(Experiment experiment, Map<String, Series> measured) {
        System.out.printf("%n**%s** (about %,d events, medians of %d)%n%n", experiment.title(), events, rounds);
        System.out.println("| | median s | from–to s | processor s |");
        System.out.println("|---|---|---|---|");
        measured.forEach((label, series) -> System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f–%.2f | %.2f |",
                label,
                series.median(),
                series.least(),
                series.most(),
                series.cpuMedian())));
        ratios(measured);
        if (!experiment.goals().isEmpty()) {
            System.out.println("\n| goal | ratio | limit | measured | |\n|---|---|---|---|---|");
            experiment.goals().forEach(goal -> System.out.println(goal.judge(measured)));
        }
    }

    /** The rivals against each other. */
    private static void ratios(Map<String, Series> measured) {
        Series plain = measured.get(Experiments.PLAIN);
        Series duckDb = measured.get(Experiments.DUCKDB);
        if (plain != null && duckDb != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%n%s / %s: %.2f (processor time %.2f)%n",
                    Experiments.PLAIN,
                    Experiments.DUCKDB,
                    plain.median() / duckDb.median(),
                    plain.cpuMedian() / duckDb.cpuMedian());
        }
    }
}
