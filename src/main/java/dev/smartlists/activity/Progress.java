package dev.smartlists.activity;

import dev.smartlists.event.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation has got, as an activity knows it. For Engaged it is late-bound: later events of the conversation change it.
 * Source: semantics.md 3.3; contract, chapter 2.
 */
public record Progress(
        @Nullable String status,
        @Nullable Integer score,
        @Nullable String summary,
        @Nullable String transcript,
        List<String> topics) {

    public static final String INITIATED = "Initiated";
    public static final String COMPLETED = "Completed";
    public static final String DROPPED = "Dropped";

    public static final Progress NONE = new Progress(null, null, null, null, List.of());

    /** What an event itself tells. */
    public static Progress toldBy(Conversation conversation) {
        return conversation.tellsProgress()
                ? new Progress(
                        conversation.status(),
                        conversation.score(),
                        conversation.summary(),
                        conversation.transcript(),
                        conversation.topics())
                : NONE;
    }

    /** The same with a status where there is none. */
    public Progress orStatus(String fallback) {
        return status != null ? this : new Progress(fallback, score, summary, transcript, topics);
    }

    /** The same without its score. */
    public Progress withoutScore() {
        return score == null ? this : new Progress(status, null, summary, transcript, topics);
    }

    /** This, overwritten by whatever the later one tells; what it leaves out erases nothing. */
    public Progress then(Progress later) {
        return new Progress(
                later.status != null ? later.status : status,
                later.score != null ? later.score : score,
                later.summary != null ? later.summary : summary,
                later.transcript != null ? later.transcript : transcript,
                later.topics.isEmpty() ? topics : later.topics);
    }
}
