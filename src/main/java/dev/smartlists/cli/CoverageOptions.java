package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.scenario.Verdict;
import dev.smartlists.scenario.coverage.Coverage;
import dev.smartlists.scenario.coverage.CoverageCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --coverage}, {@code --html FILE}, {@code --threshold PERCENT} */
final class CoverageOptions {

    private static final int ALL = 100;

    @Option(
            names = "--coverage",
            description = {
                "Also tell which rules and conditions the scenarios showed, and which way.",
                "With single files: of the lists and campaigns that these speak of"
            })
    private boolean wanted;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the coverage as a page with the text of every rule")
    private @Nullable Path page;

    @Option(names = "--threshold", paramLabel = "PERCENT", description = "Exit with 1 if less is covered: 0 to 100")
    private @Nullable Integer threshold;

    /**
     * Refuses before anything runs what cannot be done after it.
     *
     * @throws CommandFailedException if there is no folder for the page
     */
    void check() {
        if (threshold != null && (threshold < 0 || threshold > ALL)) {
            throw new UsageException("--threshold takes a number from 0 to 100, not " + threshold);
        }
        if (page != null) {
            requireWritable(page);
        }
    }

    private static void requireWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailedException("--html " + file + ": there is no folder " + file.getParent()
                    + ". Create it, or name another file");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailedException("--html " + file + ": this is a folder. Name a file in it");
        }
    }

    /**
     * What was covered, if anybody wants to know; writes the page.
     *
     * @param whole whether it is about all rules, not only lists and campaigns that the scenarios speak of
     * @throws CommandFailedException if the page cannot be written
     */
    Optional<CoverageReport> report(RulesOption rules, SmartLists lists, List<Verdict> verdicts, boolean whole) {
        if (!wanted && page == null && threshold == null) {
            return Optional.empty();
        }
        CoverageCollector collector = new CoverageCollector(rules.read());
        verdicts.forEach(verdict -> collector.add(verdict, lists));
        Coverage coverage = whole ? collector.coverage() : collector.coverageOfSpoken();
        if (page != null) {
            write(page, new CoveragePage(coverage, RulesFolder.read(rules.folder(), new Problems())));
        }
        return Optional.of(new CoverageReport(rules.folder(), coverage));
    }

    private static void write(Path file, CoveragePage page) {
        try {
            Files.writeString(file, page.html());
        } catch (IOException unwritable) {
            throw new CommandFailedException(FileWords.of(file, "written", unwritable), unwritable);
        }
    }

    boolean isEnough(CoverageReport report) {
        return threshold == null || report.coverage().percent() >= threshold;
    }

    /** What to say if it is not. */
    String tooLittle(CoverageReport report) {
        return "smartlists: coverage is " + report.coverage().percent() + " %, and --threshold asks for " + threshold
                + " %";
    }
}
