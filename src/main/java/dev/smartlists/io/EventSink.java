package dev.smartlists.io;

import dev.smartlists.event.VisitorEvent;

/** Takes what an {@link EventReader} finds, line by line, in the order of the lines. Called by one thread at a time, by
 * which one may change. */
public interface EventSink {

    /** An event that keeps the contract. Whether its id is new is for the receiver to say. */
    void accepted(VisitorEvent event);

    /** A line that does not. */
    void refused(Refusal refusal);

    /**
     * The bytes of the line that was refused last, as they came and with a newline at the end; in several calls if there are many.
     *
     * @param bytes belong to the reader and change after the call
     * @param from first byte
     * @param to after the last byte
     */
    default void refusedBytes(byte[] bytes, int from, int to) {}

    /**
     * Some more of a source has been read; called about once a mebibyte and at its end.
     *
     * @param source what is being read
     * @param bytes how many bytes of it, packed ones for a packed source
     * @param lines how many lines
     */
    default void progress(EventSource source, long bytes, long lines) {}
}
