package dev.smartlists.bench;

import java.nio.file.Path;

/**
 * One thing to time.
 *
 * @param label how goals and tables call it; unique within an experiment
 */
record Entry(String label, Candidate candidate, Path events, Path lists) {

    Entry(Candidate candidate, Path events, Path lists) {
        this(candidate.name(), candidate, events, lists);
    }
}
