package dev.smartlists.scenario;

import java.util.List;
import java.util.Map;

/** An event of a scenario that can still be told more of; it comes in when the next step begins. */
public final class Happening extends ScenarioSteps {

    Happening(Playing playing) {
        super(playing);
    }

    /** The name of the conversation, which is a dialogue. */
    public Happening dialogue(String name) {
        return with(Detail.DIALOGUE, name);
    }

    /** The name of the conversation, which is a conversational flow. */
    public Happening flow(String name) {
        return with(Detail.FLOW, name);
    }

    /** The id of the dialogue or flow. */
    public Happening conversation(String id) {
        return with(Detail.CONVERSATION, id);
    }

    public Happening status(String status) {
        return with(Detail.STATUS, status);
    }

    public Happening score(int score) {
        return with(Detail.SCORE, score);
    }

    public Happening summary(String summary) {
        return with(Detail.SUMMARY, summary);
    }

    public Happening transcript(String transcript) {
        return with(Detail.TRANSCRIPT, transcript);
    }

    public Happening topics(String... topics) {
        return with(Detail.TOPICS, List.of(topics));
    }

    public Happening uiType(String type) {
        return with(Detail.UI_TYPE, type);
    }

    public Happening sourceName(String name) {
        return with(Detail.SOURCE_NAME, name);
    }

    public Happening sourceType(String type) {
        return with(Detail.SOURCE_TYPE, type);
    }

    public Happening page(String url) {
        return with(Detail.PAGE, url);
    }

    public Happening session(String id) {
        return with(Detail.SESSION, id);
    }

    /** Who the visitor turned out to be. */
    public Happening person(String id) {
        return with(Detail.PERSON, id);
    }

    public Happening question(String question) {
        return with(Detail.QUESTION, question);
    }

    public Happening answer(String answer) {
        return with(Detail.ANSWER, answer);
    }

    public Happening goal(String name) {
        return with(Detail.GOAL, name);
    }

    public Happening document(String name) {
        return with(Detail.DOCUMENT, name);
    }

    public Happening documentId(String id) {
        return with(Detail.DOCUMENT_ID, id);
    }

    public Happening documentUrl(String url) {
        return with(Detail.DOCUMENT_URL, url);
    }

    public Happening opened(boolean opened) {
        return with(Detail.OPENED, opened);
    }

    public Happening downloaded(boolean downloaded) {
        return with(Detail.DOWNLOADED, downloaded);
    }

    /** The name of the agent. */
    public Happening agent(String name) {
        return with(Detail.AGENT, name);
    }

    public Happening agentEmail(String email) {
        return with(Detail.AGENT_EMAIL, email);
    }

    public Happening agentId(String id) {
        return with(Detail.AGENT_ID, id);
    }

    public Happening queue(String name) {
        return with(Detail.QUEUE, name);
    }

    /** The status of the meeting. */
    public Happening meeting(String status) {
        return with(Detail.MEETING, status);
    }

    /** When the meeting is to take place: {@code in 3 days}, or an instant with its offset. */
    public Happening scheduledFor(String moment) {
        return with(Detail.SCHEDULED_FOR, Moment.parse(moment));
    }

    /** Members of the site's own: texts, {@code BigDecimal}, {@code Boolean}, {@code List}, {@code Map}. */
    public Happening attributes(Map<String, ?> attributes) {
        return with(Detail.ATTRIBUTES, Map.copyOf(attributes));
    }

    /** The id of the event, instead of one of its own. */
    public Happening id(String id) {
        playing().pending().id(id);
        return this;
    }

    /** When it is dated, apart from the clock: {@code 2 hours ago}, {@code in 2 hours}, or an instant with its offset. */
    public Happening dated(String moment) {
        playing().pending().happened(Moment.parse(moment));
        return this;
    }

    /** It happens several times, at one instant. */
    public Happening times(int times) {
        playing().pending().times(times, null);
        return this;
    }

    /** It happens several times, and the clock moves in between. */
    public Happening times(int times, String every) {
        playing().pending().times(times, Span.parse(every));
        return this;
    }

    private Happening with(Detail detail, Object value) {
        playing().pending().with(detail, value);
        return this;
    }
}
