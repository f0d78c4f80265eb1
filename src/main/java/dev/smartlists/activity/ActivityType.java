package dev.smartlists.activity;

import dev.smartlists.event.ConversationKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * The six activities, in the order in which those of one event are listed: Engaged comes before the document or the meeting of the same click.
 * Each has one name as a fact in rules and, per kind of conversation, one as a filter (past tense) and one as a trigger (present tense).
 * Source: contract, chapter 2; semantics.md 3.1.
 */
public enum ActivityType {
    /** A dialogue or flow was displayed to a visitor who qualified. */
    TRIGGERED(
            "Triggered",
            "Triggered Dialogue",
            "Triggered Conversational Flow",
            "Is Triggered with a Dialogue",
            "Is Triggered with a Conversational Flow"),
    /** The first click on a prompt; opening is not engaging. */
    ENGAGED(
            "Engaged",
            "Engaged with a Dialogue",
            "Engaged with a Conversational Flow",
            "Engages with a Dialogue",
            "Engages with a Conversational Flow"),
    /** Really connected to a live agent. */
    ENGAGED_WITH_AGENT(
            "EngagedWithAgent",
            "Engaged with an Agent in Dialogue",
            "Engaged with an Agent in Conversational Flow",
            "Engages with an Agent in Dialogue",
            "Engages with an Agent in Conversational Flow"),
    /** A document inside a document card was clicked. */
    INTERACTED_WITH_DOCUMENT(
            "InteractedWithDocument",
            "Interacted with Document in Dialogue",
            "Interacted with Document in Conversational Flow",
            "Interacts with Document in Dialogue",
            "Interacts with Document in Conversational Flow"),
    /** A goal card was passed. */
    REACHED_GOAL(
            "ReachedGoal",
            "Reached Dialogue Goal",
            "Reached Goal in Conversational Flow",
            "Reaches Dialogue Goal",
            "Reaches Goal in Conversational Flow"),
    /** A meeting was booked, whatever its status. */
    SCHEDULED_MEETING(
            "ScheduledMeeting",
            "Scheduled Meeting in Dialogue",
            "Scheduled Meeting in Conversational Flow",
            "Schedules Meeting in Dialogue",
            "Schedules Meeting in Conversational Flow");

    private final String factName;
    private final String dialogueName;
    private final String flowName;
    private final String dialogueTrigger;
    private final String flowTrigger;

    ActivityType(String factName, String dialogueName, String flowName, String dialogueTrigger, String flowTrigger) {
        this.factName = factName;
        this.dialogueName = dialogueName;
        this.flowName = flowName;
        this.dialogueTrigger = dialogueTrigger;
        this.flowTrigger = flowTrigger;
    }

    /** The name of the fact in rules, for example {@code EngagedWithAgent}. */
    public String factName() {
        return factName;
    }

    /** The activity's and the filter's name in the modelled product, for example {@code Reached Dialogue Goal}. */
    public String filterName(ConversationKind kind) {
        return kind == ConversationKind.DIALOGUE ? dialogueName : flowName;
    }

    /** The trigger's name in the modelled product, for example {@code Reaches Dialogue Goal}. */
    public String triggerName(ConversationKind kind) {
        return kind == ConversationKind.DIALOGUE ? dialogueTrigger : flowTrigger;
    }

    /** The type whose fact has this name, to the letter. */
    public static Optional<ActivityType> ofFact(String factName) {
        return Arrays.stream(values())
                .filter(type -> type.factName.equals(factName))
                .findFirst();
    }
}
