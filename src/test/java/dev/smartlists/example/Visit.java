package dev.smartlists.example;

import dev.smartlists.example.Site.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One stay on the site, told step by step; the clock moves on with each. */
final class Visit {

    private static final Map<String, String> CALLBACKS = Map.ofEntries(
            Map.entry("conversation_triggered", "CONVERSATION_TRIGGERED"),
            Map.entry("conversation_opened", "CONVERSATION_OPENED"),
            Map.entry("prompt_answered", "CONVERSATION_ENGAGED"),
            Map.entry("info_submitted", "CONVERSATION_INPUT_EMAIL"),
            Map.entry("meeting_booked", "CONVERSATION_MEETING_BOOKED"),
            Map.entry("agent_requested", "CONVERSATION_LIVE_CHAT_REQUESTED"),
            Map.entry("agent_connected", "CONVERSATION_LIVE_CHAT_INITIATED"),
            Map.entry("agent_missed", "CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT"),
            Map.entry("conversation_completed", "CONVERSATION_COMPLETED"),
            Map.entry("conversation_dropped", "CONVERSATION_CLOSED"));

    final Browser browser;
    private final EventLog log;
    private final @Nullable String session;
    private Instant clock;
    private String page = Site.WWW + "/";

    Visit(Browser browser, Instant start, EventLog log) {
        this.browser = browser;
        this.log = log;
        this.session = browser.nextSession();
        this.clock = start;
    }

    Instant clock() {
        return clock;
    }

    Visit see(String... pages) {
        for (String next : pages) {
            page = next;
            say("page_visited", null, Map.of());
        }
        return this;
    }

    Visit wander(List<String> pages, int steps) {
        for (int i = 0; i < steps; i++) {
            see(pages.get(browser.chance.nextInt(pages.size())));
        }
        return this;
    }

    /** The first message is displayed; with luck it is also opened. */
    Visit show(Talk talk) {
        say("conversation_triggered", talk, Map.of());
        if (browser.is(25)) {
            say("conversation_opened", talk, Map.of());
        }
        return this;
    }

    Visit answer(Talk talk) {
        for (Talk.Question question : talk.course()) {
            String answer = question.answers()
                    .get(browser.chance.nextInt(question.answers().size()));
            say("prompt_answered", talk, Map.of("prompt", ordered("question", question.text(), "answer", answer)));
        }
        return this;
    }

    /** Gives an address: from here on the site knows who it is. */
    Visit introduce(Talk talk) {
        browser.becomeKnown();
        return say("info_submitted", talk, Map.of("person", browser.person()));
    }

    /** The site recognises somebody, without a conversation. */
    Visit recognise() {
        browser.becomeKnown();
        return say("person_identified", null, Map.of("person", browser.person()));
    }

    Visit read(Talk talk, Map<String, Object> paper, boolean opened, boolean downloaded) {
        Map<String, Object> document = new LinkedHashMap<>(paper);
        document.put("opened", opened);
        document.put("downloaded", downloaded);
        return say("document_clicked", talk, Map.of("document", document));
    }

    Visit reach(String goal, Talk talk) {
        return say("goal_reached", talk, Map.of("goal", Map.of("name", goal)));
    }

    /** Asks for an agent; nobody accepts if there is none. */
    Visit call(Talk talk, @Nullable Colleague agent, String queue) {
        say("agent_requested", talk, Map.of("queue", queue));
        if (agent == null) {
            return say("agent_missed", talk, Map.of("queue", queue));
        }
        return say("agent_connected", talk, ordered("agent", card(agent), "queue", agent.queue()));
    }

    /**
     * @param days until the meeting, or {@code null} if the calendar gave none
     */
    Visit book(Talk talk, Colleague agent, String status, @Nullable Integer days) {
        Map<String, Object> meeting = ordered("status", status);
        if (days != null) {
            meeting.put("scheduledFor", stamp(clock.plus(Duration.ofDays(days)), ZoneOffset.UTC));
        }
        browser.becomeKnown();
        return say(
                "meeting_booked",
                talk,
                ordered("person", browser.person(), "agent", card(agent), "queue", agent.queue(), "meeting", meeting));
    }

    /** Ends the conversation; how it went is known the next morning. */
    Visit end(Talk talk, boolean completed, @Nullable Integer score, String summary, List<String> topics) {
        Map<String, Object> told = new LinkedHashMap<>(talk.members());
        if (score != null) {
            told.put("score", score);
        }
        told.put("summary", summary);
        told.put("transcript", talk.transcript(browser.chance));
        if (!topics.isEmpty()) {
            told.put("topics", topics);
        }
        String type = completed ? "conversation_completed" : "conversation_dropped";
        Map<String, Object> event = event(type, null, Map.of("conversation", told));
        log.addNextMorning(clock, event);
        return this;
    }

    /** An event of a type that no rule knows. */
    Visit unknown(String type) {
        return say(type, null, Map.of());
    }

    Visit pause(Duration pause) {
        clock = clock.plus(pause);
        return this;
    }

    private Visit say(String type, @Nullable Talk talk, Map<String, Object> more) {
        Map<String, Object> event = event(type, talk, more);
        log.add(clock, event);
        return this;
    }

    private Map<String, Object> event(String type, @Nullable Talk talk, Map<String, Object> more) {
        boolean callbacks = browser.reporting == Browser.Reporting.CALLBACKS;
        clock = clock.plusMillis(3_000 + browser.chance.nextInt(90_000));
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", log.nextId());
        event.put("type", callbacks ? CALLBACKS.getOrDefault(type, type) : type);
        event.put("visitor", browser.cookie);
        event.put("time", stamp(clock, browser.offset));
        if (session != null) {
            event.put("session", session);
        }
        event.put("page", callbacks ? page.replace(Site.WWW, Site.PARTNER) : page);
        if (talk != null) {
            event.put("conversation", talk.members());
        }
        if (callbacks) {
            event.put("partner", "Brightline");
        }
        event.putAll(more);
        return event;
    }

    private static Map<String, Object> card(Colleague agent) {
        return ordered("id", agent.id(), "name", agent.name(), "email", agent.email());
    }

    private static String stamp(Instant instant, ZoneOffset offset) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
