package dev.smartlists.io;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.LineBlock.Kind;
import dev.smartlists.io.ParsedBlock.RefusedLine;
import java.util.ArrayList;
import java.util.List;

/** Makes events and refusals of the lines of a block. Not thread-safe: each thread has its own. */
final class BlockParser {

    private static final int USUAL_LINES = 1_000;

    private final EventParser parser = new EventParser();

    ParsedBlock parse(LineBlock block) {
        List<VisitorEvent> events = new ArrayList<>(block.kind() == Kind.LINES ? USUAL_LINES : 0);
        List<RefusedLine> refused = new ArrayList<>(0);
        if (block.kind() == Kind.LONG_LINE) {
            refused.add(new RefusedLine(0, 1, 0, block.length(), tooLong()));
            return new ParsedBlock(block, events, refused, 1);
        }
        long lines = 0;
        if (block.kind() == Kind.LINES) {
            byte[] bytes = block.bytes();
            int end = block.length();
            int at = 0;
            while (at < end) {
                lines++;
                VisitorEvent plain = parser.parsePlain(bytes, at, end);
                if (plain != null && !block.isTooLong(at, parser.endOfPlain())) {
                    events.add(plain);
                    at = parser.endOfPlain() + 1;
                    continue;
                }
                int from = at;
                int seen = 0;
                while (at < end && bytes[at] != '\n') {
                    seen |= bytes[at++];
                }
                line(block, lines, from, at++, seen >= 0, events, refused);
            }
        }
        return new ParsedBlock(block, events, refused, lines);
    }

    private void line(
            LineBlock block,
            long line,
            int from,
            int to,
            boolean ascii,
            List<VisitorEvent> events,
            List<RefusedLine> refused) {
        int start = firstVisible(block.bytes(), from, to);
        boolean tooLong = block.isTooLong(from, to);
        if (start == to && !tooLong) {
            return;
        }
        try {
            if (tooLong) {
                throw tooLong();
            }
            events.add(parser.parse(block.bytes(), start, to, ascii));
        } catch (LineRefusedException why) {
            refused.add(new RefusedLine(events.size(), line, from, to, why));
        }
    }

    private static LineRefusedException tooLong() {
        return new LineRefusedException(
                null, "longer than 1 MiB (" + LineBlock.LONGEST_LINE + " bytes); shorten its longest text");
    }

    private static int firstVisible(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
