package dev.smartlists.oracle;

/** The six activities, in table order, with the names they go by in events, filters and triggers. */
enum ActivityType {
    TRIGGERED(
            "Triggered",
            true,
            "Triggered Dialogue",
            "Triggered Conversational Flow",
            "Is Triggered with a Dialogue",
            "Is Triggered with a Conversational Flow"),
    ENGAGED(
            "Engaged",
            true,
            "Engaged with a Dialogue",
            "Engaged with a Conversational Flow",
            "Engages with a Dialogue",
            "Engages with a Conversational Flow"),
    ENGAGED_WITH_AGENT(
            "EngagedWithAgent",
            true,
            "Engaged with an Agent in Dialogue",
            "Engaged with an Agent in Conversational Flow",
            "Engages with an Agent in Dialogue",
            "Engages with an Agent in Conversational Flow"),
    INTERACTED_WITH_DOCUMENT(
            "InteractedWithDocument",
            false,
            "Interacted with Document in Dialogue",
            "Interacted with Document in Conversational Flow",
            "Interacts with Document in Dialogue",
            "Interacts with Document in Conversational Flow"),
    REACHED_GOAL(
            "ReachedGoal",
            false,
            "Reached Dialogue Goal",
            "Reached Goal in Conversational Flow",
            "Reaches Dialogue Goal",
            "Reaches Goal in Conversational Flow"),
    SCHEDULED_MEETING(
            "ScheduledMeeting",
            false,
            "Scheduled Meeting in Dialogue",
            "Scheduled Meeting in Conversational Flow",
            "Schedules Meeting in Dialogue",
            "Schedules Meeting in Conversational Flow");

    private final String key;
    private final boolean oncePerSession;
    private final String dialogueName;
    private final String flowName;
    private final String dialogueTrigger;
    private final String flowTrigger;

    ActivityType(
            String key,
            boolean oncePerSession,
            String dialogueName,
            String flowName,
            String dialogueTrigger,
            String flowTrigger) {
        this.key = key;
        this.oncePerSession = oncePerSession;
        this.dialogueName = dialogueName;
        this.flowName = flowName;
        this.dialogueTrigger = dialogueTrigger;
        this.flowTrigger = flowTrigger;
    }

    /** The first column of the activity table; part of the uniqueness key and of activity ids. */
    String key() {
        return key;
    }

    /** Whether a session has at most one of it; otherwise every event counts. */
    boolean oncePerSession() {
        return oncePerSession;
    }

    /** The name in results and in filters. */
    String nameIn(Kind kind) {
        return kind == Kind.DIALOGUE ? dialogueName : flowName;
    }

    /** The name of the trigger, in the present tense. */
    String triggerIn(Kind kind) {
        return kind == Kind.DIALOGUE ? dialogueTrigger : flowTrigger;
    }
}
