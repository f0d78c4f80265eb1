package dev.smartlists.bench.workload;

import java.io.IOException;
import java.nio.file.Path;

/** Writes workloads into a folder: {@code Generate FOLDER [EVENTS]…}, with all sets of lists. */
public final class Generate {

    private Generate() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println(
                    "usage: Generate FOLDER [EVENTS]...   for example: Generate target/bench 200000 2000000");
            System.exit(2);
        }
        Workloads workloads = new Workloads(Path.of(args[0]));
        System.out.println(workloads.noLists());
        System.out.println(workloads.everydayLists());
        System.out.println(workloads.thousandLists());
        for (int i = 1; i < args.length; i++) {
            System.out.println(workloads.events(Integer.parseInt(args[i])));
        }
    }
}
