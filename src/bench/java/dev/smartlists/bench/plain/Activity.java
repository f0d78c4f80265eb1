package dev.smartlists.bench.plain;

import dev.smartlists.bench.plain.Event.Outcome;

/** An activity that counts: an event seen as one of the six kinds, with the outcome of its conversation. */
final class Activity {

    /** In the contract's table order. */
    enum Kind {
        TRIGGERED("Triggered", "Triggered Dialogue", "Triggered Conversational Flow"),
        ENGAGED("Engaged", "Engaged with a Dialogue", "Engaged with a Conversational Flow"),
        ENGAGED_WITH_AGENT(
                "EngagedWithAgent",
                "Engaged with an Agent in Dialogue",
                "Engaged with an Agent in Conversational Flow"),
        INTERACTED_WITH_DOCUMENT(
                "InteractedWithDocument",
                "Interacted with Document in Dialogue",
                "Interacted with Document in Conversational Flow"),
        REACHED_GOAL("ReachedGoal", "Reached Dialogue Goal", "Reached Goal in Conversational Flow"),
        SCHEDULED_MEETING(
                "ScheduledMeeting", "Scheduled Meeting in Dialogue", "Scheduled Meeting in Conversational Flow");

        static final Kind[] ALL = values();

        final String activity;
        final String inDialogue;
        final String inFlow;
        final byte[] inDialogueJson;
        final byte[] inFlowJson;

        Kind(String activity, String inDialogue, String inFlow) {
            this.activity = activity;
            this.inDialogue = inDialogue;
            this.inFlow = inFlow;
            this.inDialogueJson = Bytes.json(inDialogue);
            this.inFlowJson = Bytes.json(inFlow);
        }

        /** Whether only the earliest in a session counts. */
        boolean oncePerSession() {
            return ordinal() <= ENGAGED_WITH_AGENT.ordinal();
        }
    }

    final Kind kind;
    final Event event;
    final Session session;
    final Outcome outcome;
    private boolean scoreIsFrozen;

    /** @param initialStatus the status of an activity whose event has none; null: none either */
    Activity(Kind kind, Event event, Session session, Text initialStatus) {
        this.kind = kind;
        this.event = event;
        this.session = session;
        this.outcome = kind == Kind.ENGAGED || kind == Kind.ENGAGED_WITH_AGENT
                ? start(event.conversation.outcome, initialStatus)
                : null;
    }

    private static Outcome start(Outcome own, Text initialStatus) {
        Outcome start = new Outcome();
        start.status = initialStatus;
        if (own != null) {
            merge(start, own);
            start.score = own.score;
        }
        return start;
    }

    /** Takes over what a later event of the same conversation says; {@code ended} is the status of an ending one, else null. */
    void update(Event later, Text ended) {
        Outcome news = later.conversation.outcome;
        if (ended != null) {
            outcome.status = ended;
        }
        if (news != null) {
            merge(outcome, news);
            if (news.score != null && !scoreIsFrozen) {
                outcome.score = news.score;
            }
        }
        scoreIsFrozen |= ended != null;
    }

    private static void merge(Outcome into, Outcome news) {
        into.status = news.status != null ? news.status : into.status;
        into.summary = news.summary != null ? news.summary : into.summary;
        into.transcript = news.transcript != null ? news.transcript : into.transcript;
        into.topics = news.topics != null ? news.topics : into.topics;
    }

    /** The order within a person. */
    int compareTo(Activity other) {
        int order = event.compareTo(other.event);
        return order != 0 ? order : kind.compareTo(other.kind);
    }
}
