package dev.smartlists.bench.workload;

import java.io.IOException;

/** Writes workloads into a folder: {@code Generate FOLDER [EVENTS]…}, with all sets of lists. */
public final class Generate {

    private Generate() {}

    public static void main(String[] args) throws IOException {
        Workloads workloads = new Workloads(FolderArgument.of(
                args, "Generate FOLDER [EVENTS]...   for example: Generate target/bench 200000 2000000"));
        System.out.println(workloads.noLists());
        System.out.println(workloads.everydayLists());
        System.out.println(workloads.thousandLists());
        for (int i = 1; i < args.length; i++) {
            System.out.println(workloads.events(Integer.parseInt(args[i])));
        }
    }
}
