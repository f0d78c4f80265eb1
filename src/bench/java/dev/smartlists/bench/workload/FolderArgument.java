package dev.smartlists.bench.workload;

import java.nio.file.Path;

/** The folder that programs keep workloads in, which is their first argument. */
public final class FolderArgument {

    private FolderArgument() {}

    /** The folder; without one, or with an option in its place, the program says how it is used and ends. */
    public static Path of(String[] args, String usage) {
        if (args.length == 0 || args[0].startsWith("-")) {
            System.err.println("usage: " + usage);
            System.exit(2);
        }
        return Path.of(args[0]);
    }
}
