package dev.smartlists.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The few values that random events and random lists share, so that lists find something. */
final class Pools {

    /** The first moment of a random world: the leap day, month ends and changes of the clock lie ahead. */
    static final Instant START = Instant.parse("2024-02-10T00:00:00Z");

    static final int DAYS = 60;

    /** Raw types, the usual ones more than once. */
    static final List<String> TYPES = List.of(
            "conversation_triggered",
            "conversation_triggered",
            "conversation_triggered",
            "conversation_triggered",
            "prompt_answered",
            "prompt_answered",
            "prompt_answered",
            "info_submitted",
            "info_submitted",
            "conversation_engaged",
            "document_clicked",
            "document_clicked",
            "document_clicked",
            "document_clicked",
            "document_clicked",
            "meeting_booked",
            "meeting_booked",
            "meeting_booked",
            "goal_reached",
            "goal_reached",
            "goal_reached",
            "goal_reached",
            "goal_reached",
            "agent_connected",
            "agent_connected",
            "agent_connected",
            "agent_connected",
            "conversation_completed",
            "conversation_completed",
            "conversation_dropped",
            "conversation_opened",
            "agent_requested",
            "agent_missed",
            "page_visited",
            "person_identified",
            "CONVERSATION_TRIGGERED",
            "CONVERSATION_ENGAGED",
            "CONVERSATION_MEETING_BOOKED",
            "CONVERSATION_LIVE_CHAT_INITIATED",
            "CONVERSATION_COMPLETED",
            "CONVERSATION_CLOSED",
            "CONVERSATION_INPUT_EMAIL",
            "CONVERSATION_INPUT_PHONE",
            "CONVERSATION_LIVE_CHAT_REQUESTED",
            "CONVERSATION_LIVE_CHAT_ENDED",
            "CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT",
            "Prompt_Answered",
            "something_else");

    /** What conversations are called: id and name, either of which may be missing. */
    static final List<Map<String, String>> CONVERSATIONS = List.of(
            Map.of("id", "c1", "name", "Pricing"),
            Map.of("id", "c1", "name", "PRICING help"),
            Map.of("id", "c2", "name", "Demo"),
            Map.of("id", "C2", "name", "Demo \u00DCber"),
            Map.of("name", "Pricing"),
            Map.of("name", "Demo"),
            Map.of("id", "c3"));

    /** The texts of each attribute. */
    static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("Name", List.of("Pricing", "Pricing help", "Demo")),
            Map.entry("Page URL", List.of("/pricing", "/pricing?plan=Team", "https://site.example/Docs")),
            Map.entry("Conversation Status", List.of("Initiated", "Completed", "Dropped", "Missed chat")),
            Map.entry("Conversation Summary", List.of("Wants a price", "Wants help")),
            Map.entry("Conversation Transcript", List.of("Hello\nHow much?", "Hello \"you\"")),
            Map.entry("Discussed Topics", List.of("Price", "Team plan", "Security")),
            Map.entry("Source Name", List.of("Footer", "Form")),
            Map.entry("Source Type", List.of("click", "page load")),
            Map.entry("UI Type", List.of("popup", "chatbot", "inline")),
            Map.entry("Agent Name", List.of("Ann", "Anna \u0130nce")),
            Map.entry("Agent Email", List.of("ann@site.example", "anna@site.example")),
            Map.entry("Agent ID", List.of("a1", "a2")),
            Map.entry("Routing Queue Name", List.of("Sales", "Sales EU")),
            Map.entry("Document Name", List.of("Guide", "Guide \uD83D\uDE00", "Prices")),
            Map.entry("Document URL", List.of("/guide.pdf", "/prices.pdf")),
            Map.entry("Document Status", List.of("Open")),
            Map.entry("Goal Name", List.of("Demo requested", "Trial", "Demo seen")),
            Map.entry("Meeting Status", List.of("Scheduled", "Rescheduled", "Cancelled")),
            Map.entry("Dialogue ID", List.of("c1", "c2", "c3")),
            Map.entry("Flow ID", List.of("c1", "c2", "c3")),
            Map.entry("Document ID", List.of("d1", "d2")));

    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Amsterdam"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Asia/Beirut"));

    static final List<DayOfWeek> WEEK_STARTS = List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY);

    static final List<String> LIST_NAMES = List.of(
            "Hot leads",
            "hot leads",
            "Say \"hello\"",
            "\u00C9t\u00E9",
            "\uD83D\uDE00",
            "\uFFFD",
            "a; b",
            "1 and 2",
            "back\\slash",
            "Two\nlines");

    private Pools() {}
}
