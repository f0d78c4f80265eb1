package dev.smartlists.cli;

import dev.smartlists.bulk.Resources;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that decide what a run may use; they never change its results. */
final class ResourceOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work in this many threads. Default: one for each processor")
    private @Nullable Integer threads;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = {
                "Hold events and results up to this size in memory, and what goes beyond in a temporary file: 200m, 2g.",
                "Default: a quarter of what Java may use"
            })
    private @Nullable Long memory;

    @Option(
            names = "--temp",
            paramLabel = "DIR",
            description =
                    "Where that file is made. It vanishes with the program. Default: the system's temporary folder")
    private @Nullable Path temp;

    Resources resources() {
        if (threads != null && threads < 1) {
            throw new UsageException("--threads must be 1 or more, not " + threads);
        }
        Resources resources = Resources.ofThisMachine();
        resources = threads == null ? resources : resources.withThreads(threads);
        resources = memory == null ? resources : resources.withMemory(memory);
        return temp == null ? resources : resources.withTemp(temp);
    }
}
