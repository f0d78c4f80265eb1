package dev.smartlists.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the commands have of the outside world, beside files.
 *
 * @param out standard output, for results only
 * @param err standard error: refusals, counts, progress, mistakes
 * @param terminals what these two are shown on
 * @param clock asked once by a command that needs to know when "now" is
 * @param rules loads a rules folder
 */
record Shell(PrintWriter out, PrintWriter err, Terminals terminals, Clock clock, RulesLoader rules) {

    /** Prints tables to standard output, with a blank line between them. */
    void print(List<Table> tables) {
        out.println(tables.stream()
                .map(table -> String.join("\n", table.lines(terminals.out())))
                .collect(Collectors.joining("\n\n")));
    }
}
