package dev.smartlists.scenario;

import java.util.List;

/**
 * One thing that is expected. Immutable.
 *
 * @param line on which it is written, from 1
 * @param names of activities, lists or campaigns, or texts of problems
 */
public record Claim(int line, Expectation expectation, List<String> names) {

    public Claim {
        names = List.copyOf(names);
    }
}
