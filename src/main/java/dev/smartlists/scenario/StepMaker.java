package dev.smartlists.scenario;

import dev.smartlists.event.Agent;
import dev.smartlists.event.CanonicalForm;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the step of a scenario from which an event comes. */
final class StepMaker {

    private StepMaker() {}

    /**
     * The step; an event that no phrase and no detail can say comes in as a line.
     *
     * @param clock what the clock shows before the step
     * @param id for a line, which has to have one; that of the event in its place
     */
    static Step step(VisitorEvent event, Instant clock, String id) {
        @Nullable Moment moved = event.time().equals(clock) ? null : new Moment.In(Span.between(clock, event.time()));
        Step.Event step = new Step.Event(
                1,
                moved,
                event.visitor(),
                Phrase.ofType(event.type()).map(Phrase::words).orElse(event.type()),
                null,
                null,
                details(event),
                1,
                null);
        return says(step, event) ? step : new Step.Line(1, moved, CanonicalForm.of(withId(event, id)));
    }

    /** Whether a file with this step is understood, and gives this event. */
    private static boolean says(Step.Event step, VisitorEvent event) {
        String file = "scenarios:\n  - scenario: S\n    steps:\n      - " + ScriptWriter.step(step, null)
                + "\n      - expect: { problems: [] }\n";
        Report report = new Report();
        ScriptReader reader = new ScriptReader(null, report);
        reader.read("", file);
        return report.size() == 0
                && reader.scripts().get(0).steps().get(0) instanceof Step.Event read
                && read.type().equals(event.type())
                && new EventMaker(read, event.time(), Script.USUAL_ZONE)
                        .event(event.id())
                        .equals(event);
    }

    private static VisitorEvent withId(VisitorEvent event, String id) {
        return new VisitorEvent(
                id,
                event.type(),
                event.visitor(),
                event.time(),
                event.session(),
                event.person(),
                event.conversation(),
                event.page(),
                event.prompt(),
                event.document(),
                event.goal(),
                event.agent(),
                event.queue(),
                event.meeting(),
                event.attributes());
    }

    private static Map<Detail, Object> details(VisitorEvent event) {
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        Conversation conversation = event.conversation();
        boolean flow = conversation.kind() == ConversationKind.CONVERSATIONAL_FLOW;
        put(details, flow ? Detail.FLOW : Detail.DIALOGUE, conversation.name());
        if (flow) {
            details.putIfAbsent(Detail.FLOW, "");
        }
        put(details, Detail.CONVERSATION, conversation.id());
        put(details, Detail.STATUS, conversation.status());
        put(details, Detail.SCORE, conversation.score());
        put(details, Detail.SUMMARY, conversation.summary());
        put(details, Detail.TRANSCRIPT, conversation.transcript());
        put(details, Detail.TOPICS, unlessEmpty(conversation.topics()));
        put(details, Detail.UI_TYPE, conversation.uiType());
        put(details, Detail.SOURCE_NAME, conversation.sourceName());
        put(details, Detail.SOURCE_TYPE, conversation.sourceType());
        put(details, Detail.PAGE, event.page());
        put(details, Detail.SESSION, event.session());
        put(details, Detail.PERSON, event.person());
        put(details, Detail.QUESTION, event.prompt().question());
        put(details, Detail.ANSWER, event.prompt().answer());
        put(details, Detail.GOAL, event.goal().name());
        Document document = event.document();
        put(details, Detail.DOCUMENT, document.name());
        put(details, Detail.DOCUMENT_ID, document.id());
        put(details, Detail.DOCUMENT_URL, document.url());
        put(details, Detail.OPENED, document.opened());
        put(details, Detail.DOWNLOADED, document.downloaded());
        Agent agent = event.agent();
        put(details, Detail.AGENT, agent.name());
        put(details, Detail.AGENT_EMAIL, agent.email());
        put(details, Detail.AGENT_ID, agent.id());
        put(details, Detail.QUEUE, event.queue());
        put(details, Detail.MEETING, event.meeting().status());
        @Nullable Instant scheduledFor = event.meeting().scheduledFor();
        put(details, Detail.SCHEDULED_FOR, scheduledFor == null ? null : new Moment.At(scheduledFor));
        put(details, Detail.ATTRIBUTES, event.attributes().isEmpty() ? null : event.attributes());
        return details;
    }

    private static @Nullable List<String> unlessEmpty(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    private static void put(Map<Detail, Object> details, Detail detail, @Nullable Object value) {
        if (value != null) {
            details.put(detail, value);
        }
    }
}
