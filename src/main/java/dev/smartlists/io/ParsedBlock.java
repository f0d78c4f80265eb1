package dev.smartlists.io;

import dev.smartlists.event.VisitorEvent;
import java.util.List;

/**
 * What the lines of a block turned out to be.
 *
 * @param events in the order of their lines
 * @param refused in the order of their lines
 * @param lines how many there are, also blank ones
 */
record ParsedBlock(LineBlock block, List<VisitorEvent> events, List<RefusedLine> refused, long lines) {

    /**
     * A line that gave no event.
     *
     * @param events how many events came before it
     * @param line its number in the block, from 1
     * @param from its first byte in the block
     * @param to after its last one before the newline
     */
    record RefusedLine(int events, long line, int from, int to, LineRefusedException why) {}
}
