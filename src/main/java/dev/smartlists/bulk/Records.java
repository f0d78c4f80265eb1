package dev.smartlists.bulk;

/** The records of events, as {@link EventEncoder} makes them, one after the other. */
final class Records {

    private Records() {}

    /** Takes a record. */
    @FunctionalInterface
    interface Taker {

        /**
         * @param id hash of the event's id
         * @param visitor hash of its visitor
         * @param start where the whole record begins
         * @param members where the members of the event begin
         * @param end where both end
         */
        void take(long id, long visitor, byte[] bytes, int start, int members, int end);
    }

    static void each(byte[] bytes, Taker taker) {
        ByteReader in = new ByteReader(bytes, 0, bytes.length);
        while (in.hasMore()) {
            int start = in.position();
            int length = in.fixedInt();
            int end = in.position() + length;
            long id = in.fixed();
            long visitor = in.fixed();
            taker.take(id, visitor, bytes, start, in.position(), end);
            in.skip(end - in.position());
        }
    }
}
