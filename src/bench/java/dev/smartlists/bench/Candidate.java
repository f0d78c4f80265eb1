package dev.smartlists.bench;

import java.nio.file.Path;

/** One way to turn events and lists into the result files of the contract. Must not keep anything between runs but warm code. */
public interface Candidate {

    /** A short name for tables. */
    String name();

    /**
     * Reads everything and writes {@code activities.ndjson}, {@code memberships.ndjson} and, if it counts,
     * {@code counts.json} into an existing folder. The instant to look at is {@code Workloads.AS_OF}.
     *
     * @param events a file of events, one JSON object a line
     * @param lists a folder made by {@code Workloads}
     */
    void run(Path events, Path lists, Path out) throws Exception;
}
