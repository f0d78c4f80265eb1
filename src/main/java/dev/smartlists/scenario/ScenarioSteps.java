package dev.smartlists.scenario;

import dev.smartlists.io.TimeText;

/** What can happen next in a scenario: somebody does something, the clock moves, or something is expected. */
public abstract class ScenarioSteps {

    private final Playing playing;

    ScenarioSteps(Playing playing) {
        this.playing = playing;
    }

    final Playing playing() {
        return playing;
    }

    /** Who does what follows: the browser's cookie id. */
    public final ScenarioSteps visitor(String visitor) {
        playing.visitor(visitor);
        return this;
    }

    /** The clock moves on, before what follows: {@code 10 minutes}, {@code 2 days 3 hours}. */
    public final ScenarioSteps after(String span) {
        playing.move(new Moment.In(Span.parse(span)));
        return this;
    }

    /** The clock moves on to an instant with its offset, before what follows; it never goes back. */
    public final ScenarioSteps at(String time) {
        playing.move(new Moment.At(TimeText.parse(time)));
        return this;
    }

    /** Something is expected of the person whom the last event was about. */
    public final Expected expect() {
        playing.expect(null);
        return new Expected(playing);
    }

    /** Something is expected of a person: the known one, or the visitor's id for an anonymous one. */
    public final Expected expect(String person) {
        playing.expect(person);
        return new Expected(playing);
    }

    /** A line of an event file comes in. */
    public final ScenarioSteps line(String json) {
        playing.line(json);
        return this;
    }

    /** The visitor does something: a phrase of {@link Phrase}, or a raw event type as it is. */
    public final Happening does(String phraseOrType) {
        playing.event(Phrase.understood(phraseOrType));
        return new Happening(playing);
    }

    public final Happening seesConversation(String dialogue) {
        return does(Phrase.SEES_A_CONVERSATION).dialogue(dialogue);
    }

    public final Happening opensConversation(String dialogue) {
        return does(Phrase.OPENS_A_CONVERSATION).dialogue(dialogue);
    }

    public final Happening engages(String dialogue) {
        return does(Phrase.ENGAGES).dialogue(dialogue);
    }

    public final Happening answersPrompt(String dialogue) {
        return does(Phrase.ANSWERS_A_PROMPT).dialogue(dialogue);
    }

    public final Happening submitsInformation(String dialogue) {
        return does(Phrase.SUBMITS_INFORMATION).dialogue(dialogue);
    }

    /** The name of the document; of which conversation follows. */
    public final Happening clicksDocument(String document) {
        return does(Phrase.CLICKS_A_DOCUMENT).document(document);
    }

    /** The name of the goal; of which conversation follows. */
    public final Happening reachesGoal(String goal) {
        return does(Phrase.REACHES_A_GOAL).goal(goal);
    }

    /** The status of the meeting; of which conversation follows. */
    public final Happening booksMeeting(String status) {
        return does(Phrase.BOOKS_A_MEETING).meeting(status);
    }

    public final Happening asksForAgent(String dialogue) {
        return does(Phrase.ASKS_FOR_AN_AGENT).dialogue(dialogue);
    }

    /** The name of the agent; of which conversation follows. */
    public final Happening isConnectedToAgent(String agent) {
        return does(Phrase.IS_CONNECTED_TO_AN_AGENT).agent(agent);
    }

    public final Happening isMissedByAgent(String dialogue) {
        return does(Phrase.IS_MISSED_BY_AN_AGENT).dialogue(dialogue);
    }

    public final Happening completesConversation(String dialogue) {
        return does(Phrase.COMPLETES_THE_CONVERSATION).dialogue(dialogue);
    }

    public final Happening dropsConversation(String dialogue) {
        return does(Phrase.DROPS_THE_CONVERSATION).dialogue(dialogue);
    }

    public final Happening visitsPage(String page) {
        return does(Phrase.VISITS_A_PAGE).page(page);
    }

    public final Happening isIdentifiedAs(String person) {
        return does(Phrase.IS_IDENTIFIED).person(person);
    }

    private Happening does(Phrase phrase) {
        return does(phrase.words());
    }
}
