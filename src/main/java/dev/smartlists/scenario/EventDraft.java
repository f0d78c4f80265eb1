package dev.smartlists.scenario;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event step in the making. Not thread-safe. */
final class EventDraft {

    private final int line;
    private final @Nullable Moment clock;
    private final String visitor;
    private final String does;
    private final Map<Detail, Object> details = new EnumMap<>(Detail.class);
    private @Nullable String id;
    private @Nullable Moment happened;
    private int times = 1;
    private @Nullable Span every;

    EventDraft(int line, @Nullable Moment clock, String visitor, String does) {
        this.line = line;
        this.clock = clock;
        this.visitor = visitor;
        this.does = does;
    }

    void with(Detail detail, Object value) {
        details.put(detail, value);
        if (details.containsKey(Detail.DIALOGUE) && details.containsKey(Detail.FLOW)) {
            throw new IllegalArgumentException(
                    "a conversation is either a dialogue or a flow; for a flow write does(\"" + does + "\").flow(…)");
        }
    }

    void id(String newId) {
        id = newId;
    }

    void happened(Moment moment) {
        happened = moment;
    }

    void times(int number, @Nullable Span between) {
        if (number < 1) {
            throw new IllegalArgumentException("something happens at least once, not " + number + " times");
        }
        times = number;
        every = between;
    }

    Step.Event step() {
        if (times > 1 && id != null) {
            throw new IllegalArgumentException("an event that happens several times cannot have one id");
        }
        return new Step.Event(line, clock, visitor, does, id, happened, details, times, every);
    }
}
