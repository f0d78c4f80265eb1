package dev.smartlists.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which attributes an activity has, what fields they come from and how they are ordered. */
final class Attributes {

    private static final Map<String, String> FIELD_BY_NAME = new LinkedHashMap<>();

    static {
        FIELD_BY_NAME.put("Name", "conversation.name");
        FIELD_BY_NAME.put("Page URL", "page");
        FIELD_BY_NAME.put("Conversation Status", "conversation.status");
        FIELD_BY_NAME.put("Conversation Summary", "conversation.summary");
        FIELD_BY_NAME.put("Conversation Transcript", "conversation.transcript");
        FIELD_BY_NAME.put("Conversation Score", "conversation.score");
        FIELD_BY_NAME.put("Discussed Topics", "conversation.topics");
        FIELD_BY_NAME.put("Source Name", "conversation.sourceName");
        FIELD_BY_NAME.put("Source Type", "conversation.sourceType");
        FIELD_BY_NAME.put("UI Type", "conversation.uiType");
        FIELD_BY_NAME.put("Agent Name", "agent.name");
        FIELD_BY_NAME.put("Agent Email", "agent.email");
        FIELD_BY_NAME.put("Agent ID", "agent.id");
        FIELD_BY_NAME.put("Routing Queue Name", "queue");
        FIELD_BY_NAME.put("Document Name", "document.name");
        FIELD_BY_NAME.put("Document URL", "document.url");
        FIELD_BY_NAME.put("Document Opened", "document.opened");
        FIELD_BY_NAME.put("Document Downloaded", "document.downloaded");
        FIELD_BY_NAME.put("Document Status", "no field holds it");
        FIELD_BY_NAME.put("Goal Name", "goal.name");
        FIELD_BY_NAME.put("Meeting Status", "meeting.status");
        FIELD_BY_NAME.put("Scheduled For", "meeting.scheduledFor");
        FIELD_BY_NAME.put("Dialogue ID", "conversation.id");
        FIELD_BY_NAME.put("Flow ID", "conversation.id");
        FIELD_BY_NAME.put("Document ID", "document.id");
    }

    private static final List<String> CONVERSATION = List.of(
            "Conversation Status",
            "Conversation Summary",
            "Conversation Transcript",
            "Conversation Score",
            "Discussed Topics");

    private Attributes() {}

    /** The attributes that an activity has by its type and kind, in result order, present or not. */
    static List<String> names(ActivityType type, Kind kind) {
        List<String> names = new ArrayList<>(List.of("Name", "Page URL"));
        String conversationId = kind == Kind.DIALOGUE ? "Dialogue ID" : "Flow ID";
        switch (type) {
            case TRIGGERED, REACHED_GOAL, SCHEDULED_MEETING -> {}
            default -> names.add(conversationId);
        }
        switch (type) {
            case ENGAGED -> {
                names.addAll(CONVERSATION);
                if (kind == Kind.CONVERSATIONAL_FLOW) {
                    names.addAll(List.of("Source Name", "Source Type", "UI Type"));
                }
            }
            case ENGAGED_WITH_AGENT -> {
                names.addAll(CONVERSATION);
                if (kind == Kind.CONVERSATIONAL_FLOW) {
                    names.remove("Discussed Topics");
                }
                names.addAll(List.of("Agent Name", "Agent Email", "Agent ID", "Routing Queue Name"));
            }
            case INTERACTED_WITH_DOCUMENT ->
                names.addAll(List.of(
                        "Document Name",
                        "Document URL",
                        "Document Opened",
                        "Document Downloaded",
                        "Document Status",
                        "Document ID"));
            case REACHED_GOAL -> names.add("Goal Name");
            case SCHEDULED_MEETING ->
                names.addAll(
                        List.of("Agent Name", "Agent Email", "Routing Queue Name", "Meeting Status", "Scheduled For"));
            default -> {}
        }
        return FIELD_BY_NAME.keySet().stream().filter(names::contains).toList();
    }

    /** The attributes that are present in the fields. */
    static Map<String, Object> from(Map<String, Object> fields, ActivityType type, Kind kind) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (String name : names(type, kind)) {
            Object value = fields.get(FIELD_BY_NAME.get(name));
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }
}
