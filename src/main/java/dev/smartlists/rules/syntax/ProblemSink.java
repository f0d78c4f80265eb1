package dev.smartlists.rules.syntax;

/** Takes the problems of one rule file. */
@FunctionalInterface
interface ProblemSink {

    void report(int line, String message);
}
