package dev.smartlists.scenario;

import dev.smartlists.activity.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a visitor does, in words, for the raw event types that the shipped rules know. */
public enum Phrase {
    SEES_A_CONVERSATION("sees a conversation", "conversation_triggered"),
    OPENS_A_CONVERSATION("opens a conversation", "conversation_opened"),
    ENGAGES("engages", "conversation_engaged"),
    ANSWERS_A_PROMPT("answers a prompt", "prompt_answered"),
    SUBMITS_INFORMATION("submits information", "info_submitted"),
    CLICKS_A_DOCUMENT("clicks a document", "document_clicked"),
    REACHES_A_GOAL("reaches a goal", "goal_reached"),
    BOOKS_A_MEETING("books a meeting", "meeting_booked"),
    ASKS_FOR_AN_AGENT("asks for an agent", "agent_requested"),
    IS_CONNECTED_TO_AN_AGENT("is connected to an agent", "agent_connected"),
    IS_MISSED_BY_AN_AGENT("is missed by an agent", "agent_missed"),
    COMPLETES_THE_CONVERSATION("completes the conversation", "conversation_completed"),
    DROPS_THE_CONVERSATION("drops the conversation", "conversation_dropped"),
    VISITS_A_PAGE("visits a page", "page_visited"),
    IS_IDENTIFIED("is identified", "person_identified");

    private final String words;
    private final String type;

    Phrase(String words, String type) {
        this.words = words;
        this.type = type;
    }

    public String words() {
        return words;
    }

    /** The raw event type. */
    public String type() {
        return type;
    }

    /** The phrase with these words, to the letter. */
    public static Optional<Phrase> of(String words) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.words.equals(words))
                .findFirst();
    }

    /** The phrase for a raw event type, if there is one. */
    public static Optional<Phrase> ofType(String type) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.type.equals(type))
                .findFirst();
    }

    /**
     * A phrase or, in one word, a raw event type.
     *
     * @throws IllegalArgumentException if it is neither; the message says what was probably meant
     */
    static String understood(String does) {
        boolean near = Nearest.to(does, all()).isPresent();
        if (of(does).isEmpty() && (near || does.contains(" "))) {
            boolean alike = Alike.to(does, all()).isPresent();
            throw new IllegalArgumentException("there is no phrase '" + does + "'" + Fields.hint(does, all())
                    + (alike ? "" : ". A raw event type is written as it is, in one word"));
        }
        return does;
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Phrase::words).toList();
    }
}
