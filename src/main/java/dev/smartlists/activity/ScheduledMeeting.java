package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** A visitor booked a meeting, whatever its status; each booking event is one. Source: semantics.md 1; contract, chapter 2. */
public final class ScheduledMeeting extends Activity {

    public ScheduledMeeting(VisitorEvent event) {
        super(ActivityType.SCHEDULED_MEETING, event);
    }

    ScheduledMeeting(Occurrence occurrence, Perspective perspective) {
        super(occurrence, perspective);
    }

    public Text getMeetingStatus() {
        return text(Attribute.MEETING_STATUS);
    }

    public DateTime getScheduledFor() {
        return dateTime(Attribute.SCHEDULED_FOR);
    }

    public Text getAgent() {
        return text(Attribute.AGENT_NAME);
    }

    public Text getAgentEmail() {
        return text(Attribute.AGENT_EMAIL);
    }

    public Text getQueue() {
        return text(Attribute.ROUTING_QUEUE_NAME);
    }
}
