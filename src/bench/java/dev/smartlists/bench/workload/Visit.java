package dev.smartlists.bench.workload;

import dev.smartlists.bench.workload.Catalogue.Agent;
import dev.smartlists.bench.workload.Catalogue.Conversation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One visit of one visitor: pages, conversations and what comes of them, a handful of events within an hour or so. */
final class Visit {

    private static final int MOST_EVENTS = 512;

    private final Dice dice;
    private final String visitor;
    private final long firstId;
    private final String session;
    private final String person;
    private final List<Event> events = new ArrayList<>();
    private long clock;
    private String page;
    private boolean identified;

    /**
     * @param number which visit of this visitor, from 0
     * @param person whom the visitor says to be in this visit; null: says nothing
     */
    Visit(long seed, long visitor, int number, long start, String person) {
        this.dice = new Dice(seed, visitor, number);
        this.visitor = visitorId(seed, visitor);
        this.firstId = (visitor * 8 + number) * MOST_EVENTS;
        this.session = dice.chance(8_000) ? "s" + Long.toHexString(Dice.mix(seed + firstId)) : null;
        this.person = person;
        this.clock = start;
    }

    static String visitorId(long seed, long visitor) {
        return "v" + Long.toHexString(Dice.mix(seed ^ Dice.mix(visitor)));
    }

    List<Event> events() {
        browse(dice.between(1, 2));
        if (person != null || dice.chance(8_600)) {
            converse(conversation());
            if (dice.chance(1_200)) {
                converse(conversation());
            }
        }
        browse(dice.between(0, 1));
        return events;
    }

    private void browse(int pages) {
        for (int i = 0; i < pages; i++) {
            page = dice.popular(Catalogue.PAGES)
                    + (dice.chance(1_500) ? "?utm_source=newsletter&utm_campaign=c" + dice.below(90) : "");
            EventBuilder view = event("page_viewed", dice.chance(9_700));
            if (person != null && dice.chance(1_000)) {
                view.text("person", person);
            }
            add(view);
        }
    }

    private void converse(Conversation conversation) {
        add(event("conversation_triggered", true).conversation(conversation));
        boolean engages = person != null || dice.chance(3_500);
        if (engages || dice.chance(1_500)) {
            add(event("conversation_opened", true).conversation(conversation));
        }
        if (engages) {
            engage(conversation);
        }
    }

    private void engage(Conversation conversation) {
        answer(conversation, dice.between(1, 2));
        if (person != null && !identified) {
            add(event("info_submitted", true)
                    .text("person", person)
                    .conversation(conversation)
                    .prompt("Your e-mail?", null));
            identified = true;
        } else if (dice.chance(1_000)) {
            add(event("info_submitted", true).conversation(conversation).prompt("Your company?", "ACME"));
        }
        List<Runnable> deeds = List.of(
                () -> readDocuments(conversation),
                () -> reachGoal(conversation),
                () -> talk(conversation),
                () -> book(conversation));
        int first = dice.between(0, deeds.size() - 1);
        for (int i = 0; i < deeds.size(); i++) {
            if (dice.chance(2_000)) {
                deeds.get((first + i) % deeds.size()).run();
            }
        }
        end(conversation);
    }

    private void answer(Conversation conversation, int times) {
        for (int i = 0; i < times; i++) {
            add(event("prompt_answered", true)
                    .conversation(conversation)
                    .prompt(dice.any(Catalogue.QUESTIONS), dice.any(Catalogue.ANSWERS)));
        }
    }

    private void readDocuments(Conversation conversation) {
        for (int i = dice.between(1, 2); i > 0; i--) {
            add(event("document_clicked", true)
                    .conversation(conversation)
                    .document(dice.popular(Catalogue.DOCUMENTS), dice.chance(3_000)));
        }
    }

    private void reachGoal(Conversation conversation) {
        add(event("goal_reached", true).conversation(conversation).goal(dice.popular(Catalogue.GOALS)));
    }

    private void talk(Conversation conversation) {
        Agent agent = dice.any(Catalogue.AGENTS);
        add(event("agent_requested", true).conversation(conversation).text("queue", agent.queue()));
        add(
                dice.chance(7_000)
                        ? event("agent_connected", true)
                                .conversation(conversation)
                                .agent(agent)
                        : event("agent_missed", true).conversation(conversation).text("queue", agent.queue()));
    }

    private void book(Conversation conversation) {
        Instant when = Instant.ofEpochMilli(clock).plus(Duration.ofHours(dice.between(20, 300)));
        String status = dice.popular(List.of("Scheduled", "Rescheduled", "Cancelled"));
        add(event("meeting_booked", true)
                .conversation(conversation)
                .agent(dice.any(Catalogue.AGENTS))
                .meeting(status, when));
    }

    private void end(Conversation conversation) {
        if (dice.chance(6_000)) {
            String score = dice.chance(6_000) ? Integer.toString(dice.between(0, 3)) : null;
            String status = dice.chance(500) ? Json.text("Completed") : null;
            add(event("conversation_completed", true)
                    .conversation(
                            conversation,
                            "status",
                            status,
                            "score",
                            score,
                            "summary",
                            dice.chance(3_000) ? Json.text(dice.any(Catalogue.ANSWERS) + ".") : null,
                            "topics",
                            dice.chance(4_000) ? topics() : null));
            if (dice.chance(300)) {
                add(event("prompt_answered", true).conversation(conversation, "score", "3"));
            }
        } else if (dice.chance(5_000)) {
            add(event("conversation_dropped", true).conversation(conversation));
        }
    }

    private String topics() {
        String first = dice.popular(Catalogue.TOPICS);
        return Json.texts(dice.chance(5_000) ? List.of(first) : List.of(first, dice.any(Catalogue.TOPICS)));
    }

    private Conversation conversation() {
        return dice.chance(7_000) ? dice.popular(Catalogue.DIALOGUES) : dice.popular(Catalogue.FLOWS);
    }

    /** A new event at the next moment of the visit; {@code inSession} tells whether it carries the session id, if there is one. */
    private EventBuilder event(String type, boolean inSession) {
        String id = "e" + Long.toHexString(Dice.mix(firstId + events.size()));
        return new EventBuilder(id, type, visitor, clock)
                .text("session", inSession ? session : null)
                .text("page", page);
    }

    private void add(EventBuilder event) {
        events.add(event.build());
        clock += pause();
    }

    private long pause() {
        if (dice.chance(20)) {
            return Duration.ofMinutes(30).toMillis();
        }
        if (dice.chance(150)) {
            return Duration.ofMinutes(dice.between(31, 90)).toMillis();
        }
        return dice.between(1_500, 150_000);
    }
}
