package dev.smartlists.io;

/**
 * How many lines were read.
 *
 * @param read lines that are not blank
 * @param refused how many of them gave no event
 */
public record ReadReport(long read, long refused) {

    /** Lines that gave an event. */
    public long events() {
        return read - refused;
    }
}
