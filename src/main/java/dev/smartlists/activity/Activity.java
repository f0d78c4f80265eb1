package dev.smartlists.activity;

import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An activity as rules see it. Its fields are values with the operators of the modelled product, for example
 * {@code Engaged( inDialogue, name.is( "Pricing" ), date.inPast( "30 days" ) )}; no field is ever {@code null}.
 * Immutable; equal only to itself.
 */
public abstract sealed class Activity
        permits Triggered, Engaged, EngagedWithAgent, InteractedWithDocument, ReachedGoal, ScheduledMeeting {

    private final Occurrence occurrence;
    private final Perspective perspective;

    Activity(Occurrence occurrence, Perspective perspective) {
        this.occurrence = occurrence;
        this.perspective = perspective;
    }

    /** As classification rules make it, seen from the event's own time. */
    Activity(ActivityType type, VisitorEvent event) {
        this(
                Occurrence.by(event, type, Session.given(Objects.requireNonNullElse(event.session(), ""))),
                Perspective.from(new AsOf(event.time(), ZoneOffset.UTC, DayOfWeek.MONDAY)));
    }

    /** The fact of an activity, as seen from somewhere. */
    public static Activity of(Occurrence occurrence, Perspective perspective) {
        return switch (occurrence.type()) {
            case TRIGGERED -> new Triggered(occurrence, perspective);
            case ENGAGED -> new Engaged(occurrence, perspective);
            case ENGAGED_WITH_AGENT -> new EngagedWithAgent(occurrence, perspective);
            case INTERACTED_WITH_DOCUMENT -> new InteractedWithDocument(occurrence, perspective);
            case REACHED_GOAL -> new ReachedGoal(occurrence, perspective);
            case SCHEDULED_MEETING -> new ScheduledMeeting(occurrence, perspective);
        };
    }

    /** What this is a view of. */
    public Occurrence occurrence() {
        return occurrence;
    }

    /** In a dialogue; also if there is no conversation. */
    public boolean isInDialogue() {
        return occurrence.kind() == ConversationKind.DIALOGUE;
    }

    /** In a conversational flow. */
    public boolean isInFlow() {
        return occurrence.kind() == ConversationKind.CONVERSATIONAL_FLOW;
    }

    /** Name of the dialogue or flow. */
    public Text getName() {
        return text(Attribute.NAME);
    }

    /** URL of the page. */
    public Text getPage() {
        return text(Attribute.PAGE_URL);
    }

    /** Date of Activity; never empty. */
    public DateTime getDate() {
        return new DateTime(occurrence.date(), perspective.asOf());
    }

    /** Whether this is the activity that starts a campaign: the trigger, not the history. */
    public boolean isHappensNow() {
        return perspective.happensNow();
    }

    /**
     * 1 for the earliest of the visitor's activities of this type within the key, 2 for the next, and so on: {@code nthIn( "session" ) > 1} is a repeat.
     *
     * @param key parts: session, conversation, page, agent, document
     */
    public int nthIn(String... key) {
        return perspective.ordinals().nthIn(List.of(key));
    }

    /** Members of the event that are no known fields. */
    public Map<String, Object> getAttributes() {
        return occurrence.event().attributes();
    }

    public boolean sameVisitorAs(Activity other) {
        return occurrence.event().visitor().equals(other.occurrence.event().visitor());
    }

    /** In the same session of the same visitor. */
    public boolean sameSessionAs(Activity other) {
        return sameVisitorAs(other) && occurrence.session().equals(other.occurrence.session());
    }

    /** In the same conversation: by its id, or by its name if there is no id. */
    public boolean sameConversationAs(Activity other) {
        return Objects.equals(conversation(), other.conversation());
    }

    /** By a later event; two activities of one click are not later than each other. */
    public boolean laterThan(Activity other) {
        return EventOrder.TIME_THEN_ID.compare(occurrence.event(), other.occurrence.event()) > 0;
    }

    /** Later than another activity, by at most this amount: {@code within( "7 days", $goal )}. */
    public boolean within(String amount, Activity other) {
        Instant limit = Amount.parse(amount)
                .after(other.occurrence.date(), perspective.asOf().zone());
        return laterThan(other) && !occurrence.date().isAfter(limit);
    }

    private @Nullable String conversation() {
        return occurrence.event().conversation().key();
    }

    final Text text(Attribute attribute) {
        return new Text((String) attribute.of(occurrence));
    }

    final Whole whole(Attribute attribute) {
        return new Whole((Integer) attribute.of(occurrence));
    }

    final Flag flag(Attribute attribute) {
        return new Flag((Boolean) attribute.of(occurrence));
    }

    @SuppressWarnings("unchecked")
    final Texts texts(Attribute attribute) {
        List<String> texts = (List<String>) attribute.of(occurrence);
        return new Texts(texts == null ? List.of() : texts);
    }

    final DateTime dateTime(Attribute attribute) {
        return new DateTime((Instant) attribute.of(occurrence), perspective.asOf());
    }

    @Override
    public String toString() {
        return occurrence.name() + " " + occurrence.event().id();
    }
}
