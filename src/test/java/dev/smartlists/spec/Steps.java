package dev.smartlists.spec;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events in one line each: {@code 09:30 prompt_answered dialogue=Pricing session=s1}.
 *
 * <p>The time is {@code 09:30} on Monday 16 November 2026 in UTC, {@code 11-22T22:00} in that year, or written out. Ids count from {@code e1}, the visitor
 * is {@code v} and there is no session, unless the line says otherwise; a value with spaces stands in single quotes.
 */
public final class Steps {

    private static final String DAY = "2026-11-16T";
    private static final Pattern MEMBER = Pattern.compile("(\\w+)=(?:'([^']*)'|(\\S*))");

    private Steps() {}

    /** The events of some lines. */
    public static List<VisitorEvent> events(String... lines) {
        List<VisitorEvent> events = new ArrayList<>();
        for (String line : lines) {
            events.add(event("e" + (events.size() + 1), line.strip()));
        }
        return events;
    }

    /** The instant that a time of a line stands for. */
    public static Instant instant(String time) {
        if (time.matches("\\d\\d:.*")) {
            return instant(DAY + time);
        }
        if (time.matches("\\d\\d-\\d\\dT.*")) {
            return instant("2026-" + time);
        }
        return Instant.parse(
                (time.matches(".*T\\d\\d:\\d\\d") ? time + ":00" : time.replaceFirst("(T\\d\\d:\\d\\d)Z$", "$1:00"))
                        .replaceFirst("Z?$", "Z"));
    }

    private static VisitorEvent event(String id, String line) {
        String[] words = line.split("\\s+", 3);
        Map<String, String> members = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(words.length < 3 ? "" : words[2]);
        while (member.find()) {
            members.put(member.group(1), member.group(2) != null ? member.group(2) : member.group(3));
        }
        VisitorEventBuilder event = VisitorEvent.builder(
                        or(members.remove("id"), id), words[1], or(members.remove("visitor"), "v"), instant(words[0]))
                .session(members.remove("session"))
                .person(members.remove("person"))
                .page(members.remove("page"))
                .queue(members.remove("queue"))
                .goal(new Goal(members.remove("goal")))
                .agent(new Agent(members.remove("agentId"), members.remove("agent"), members.remove("agentEmail")))
                .document(document(members))
                .meeting(meeting(members))
                .conversation(conversation(members));
        members.forEach(event::attribute);
        return event.build();
    }

    private static Conversation conversation(Map<String, String> members) {
        @Nullable String flow = members.remove("flow");
        String dialogue = members.remove("dialogue");
        String score = members.remove("score");
        String topics = members.remove("topics");
        return new Conversation(
                members.remove("conversation"),
                flow != null ? flow : dialogue,
                flow != null ? ConversationKind.CONVERSATIONAL_FLOW : ConversationKind.DIALOGUE,
                members.remove("uiType"),
                members.remove("sourceName"),
                members.remove("sourceType"),
                members.remove("status"),
                score == null ? null : Integer.valueOf(score),
                members.remove("summary"),
                members.remove("transcript"),
                topics == null ? List.of() : List.of(topics.split("\\|")));
    }

    private static Document document(Map<String, String> members) {
        return new Document(
                members.remove("documentId"),
                members.remove("document"),
                members.remove("documentUrl"),
                flag(members.remove("opened")),
                flag(members.remove("downloaded")));
    }

    private static Meeting meeting(Map<String, String> members) {
        @Nullable String status = members.remove("meeting");
        String scheduled = members.remove("scheduledFor");
        return new Meeting(status, scheduled == null ? null : instant(scheduled));
    }

    private static @Nullable Boolean flag(@Nullable String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
