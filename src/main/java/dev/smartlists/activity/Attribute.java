package dev.smartlists.activity;

import static dev.smartlists.activity.ActivityType.ENGAGED;
import static dev.smartlists.activity.ActivityType.ENGAGED_WITH_AGENT;
import static dev.smartlists.activity.ActivityType.INTERACTED_WITH_DOCUMENT;
import static dev.smartlists.activity.ActivityType.REACHED_GOAL;
import static dev.smartlists.activity.ActivityType.SCHEDULED_MEETING;

import dev.smartlists.event.ConversationKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of activities: each with its name in the modelled product, its field in rules, its type, and which activities have it for which
 * kind of conversation. The one table behind the vocabulary, results, import, export and messages. Source: semantics.md 3.2.
 */
public enum Attribute {
    NAME("Name", "name", ValueType.TEXT, o -> o.event().conversation().name(), EnumSet.allOf(ActivityType.class)),
    PAGE_URL("Page URL", "page", ValueType.TEXT, o -> o.event().page(), EnumSet.allOf(ActivityType.class)),
    CONVERSATION_STATUS(
            "Conversation Status", "status", ValueType.TEXT, o -> o.progress().status(), talking()),
    CONVERSATION_SUMMARY(
            "Conversation Summary", "summary", ValueType.TEXT, o -> o.progress().summary(), talking()),
    CONVERSATION_TRANSCRIPT(
            "Conversation Transcript",
            "transcript",
            ValueType.TEXT,
            o -> o.progress().transcript(),
            talking()),
    CONVERSATION_SCORE(
            "Conversation Score", "score", ValueType.INTEGER, o -> o.progress().score(), talking()),
    DISCUSSED_TOPICS(
            "Discussed Topics", "topics", ValueType.TEXTS, o -> o.progress().topics(), talking()) {
        @Override
        public boolean belongsTo(ActivityType type, ConversationKind kind) {
            return type == ENGAGED || super.belongsTo(type, kind) && kind == ConversationKind.DIALOGUE;
        }
    },
    SOURCE_NAME(
            "Source Name",
            "sourceName",
            ValueType.TEXT,
            o -> o.event().conversation().sourceName(),
            engaging()) {
        @Override
        public boolean belongsTo(ActivityType type, ConversationKind kind) {
            return super.belongsTo(type, kind) && kind == ConversationKind.CONVERSATIONAL_FLOW;
        }
    },
    SOURCE_TYPE(
            "Source Type",
            "sourceType",
            ValueType.TEXT,
            o -> o.event().conversation().sourceType(),
            engaging()) {
        @Override
        public boolean belongsTo(ActivityType type, ConversationKind kind) {
            return SOURCE_NAME.belongsTo(type, kind);
        }
    },
    UI_TYPE("UI Type", "uiType", ValueType.TEXT, o -> o.event().conversation().uiType(), engaging()) {
        @Override
        public boolean belongsTo(ActivityType type, ConversationKind kind) {
            return SOURCE_NAME.belongsTo(type, kind);
        }
    },
    AGENT_NAME("Agent Name", "agent", ValueType.TEXT, o -> o.event().agent().name(), withAgent()),
    AGENT_EMAIL(
            "Agent Email", "agentEmail", ValueType.TEXT, o -> o.event().agent().email(), withAgent()),
    AGENT_ID("Agent ID", "agentId", ValueType.TEXT, o -> o.event().agent().id(), EnumSet.of(ENGAGED_WITH_AGENT)),
    ROUTING_QUEUE_NAME(
            "Routing Queue Name", "queue", ValueType.TEXT, o -> o.event().queue(), withAgent()),
    DOCUMENT_NAME(
            "Document Name",
            "document",
            ValueType.TEXT,
            o -> o.event().document().name(),
            reading()),
    DOCUMENT_URL(
            "Document URL",
            "documentUrl",
            ValueType.TEXT,
            o -> o.event().document().url(),
            reading()),
    DOCUMENT_OPENED(
            "Document Opened",
            "opened",
            ValueType.BOOLEAN,
            o -> o.event().document().opened(),
            reading()),
    DOCUMENT_DOWNLOADED(
            "Document Downloaded",
            "downloaded",
            ValueType.BOOLEAN,
            o -> o.event().document().downloaded(),
            reading()),
    /** Known from the product's Sales Insight only; no raw field carries it, so it is always absent. */
    DOCUMENT_STATUS("Document Status", "documentStatus", ValueType.TEXT, o -> null, reading()),
    GOAL_NAME("Goal Name", "goal", ValueType.TEXT, o -> o.event().goal().name(), EnumSet.of(REACHED_GOAL)),
    MEETING_STATUS(
            "Meeting Status",
            "meetingStatus",
            ValueType.TEXT,
            o -> o.event().meeting().status(),
            booking()),
    SCHEDULED_FOR(
            "Scheduled For",
            "scheduledFor",
            ValueType.DATE,
            o -> o.event().meeting().scheduledFor(),
            booking()),
    /** {@code Dialogue ID} or {@code Flow ID}, after the kind of conversation. */
    CONVERSATION_ID(
            "Dialogue ID",
            "conversationId",
            ValueType.TEXT,
            o -> o.event().conversation().id(),
            EnumSet.of(ENGAGED, ENGAGED_WITH_AGENT, INTERACTED_WITH_DOCUMENT)) {
        @Override
        public String label(ConversationKind kind) {
            return kind == ConversationKind.DIALOGUE ? "Dialogue ID" : "Flow ID";
        }
    },
    DOCUMENT_ID(
            "Document ID",
            "documentId",
            ValueType.TEXT,
            o -> o.event().document().id(),
            reading());

    private static final List<List<List<Attribute>>> TABLE = table();

    private final String label;
    private final String field;
    private final ValueType type;
    private final Function<Occurrence, @Nullable Object> value;
    private final Set<ActivityType> owners;

    Attribute(
            String label,
            String field,
            ValueType type,
            Function<Occurrence, @Nullable Object> value,
            Set<ActivityType> owners) {
        this.label = label;
        this.field = field;
        this.type = type;
        this.value = value;
        this.owners = owners;
    }

    /** The attribute's name in the modelled product, for example {@code Page URL}. */
    public String label(ConversationKind kind) {
        return label;
    }

    /** The attribute's field in rules, for example {@code page}. */
    public String field() {
        return field;
    }

    public ValueType type() {
        return type;
    }

    /** Whether activities of this type and kind have the attribute at all. */
    public boolean belongsTo(ActivityType type, ConversationKind kind) {
        return owners.contains(type);
    }

    /** The value: text, integer, boolean, list of texts or instant; {@code null} or an empty list if absent. */
    public @Nullable Object of(Occurrence occurrence) {
        return belongsTo(occurrence.type(), occurrence.kind()) ? value.apply(occurrence) : null;
    }

    /** Whether later events of the conversation can change it. */
    public boolean isLateBound(ActivityType owner) {
        return owner == ENGAGED && owners.equals(talking());
    }

    /** The attributes of an activity, in the order of results. */
    public static List<Attribute> of(ActivityType type, ConversationKind kind) {
        return TABLE.get(type.ordinal()).get(kind.ordinal());
    }

    /** The attributes that the fact of an activity has as fields in rules, for either kind of conversation. */
    public static List<Attribute> fieldsOf(ActivityType type) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.owners.contains(type))
                .toList();
    }

    /** The attribute of an activity with this name in the modelled product, whatever the case. */
    public static Optional<Attribute> labelled(String label, ActivityType type, ConversationKind kind) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return of(type, kind).stream()
                .filter(attribute ->
                        attribute.label(kind).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static Set<ActivityType> talking() {
        return EnumSet.of(ENGAGED, ENGAGED_WITH_AGENT);
    }

    private static Set<ActivityType> engaging() {
        return EnumSet.of(ENGAGED);
    }

    private static Set<ActivityType> withAgent() {
        return EnumSet.of(ENGAGED_WITH_AGENT, SCHEDULED_MEETING);
    }

    private static Set<ActivityType> reading() {
        return EnumSet.of(INTERACTED_WITH_DOCUMENT);
    }

    private static Set<ActivityType> booking() {
        return EnumSet.of(SCHEDULED_MEETING);
    }

    /** By type, then kind. */
    private static List<List<List<Attribute>>> table() {
        return Arrays.stream(ActivityType.values())
                .map(type -> Arrays.stream(ConversationKind.values())
                        .map(kind -> Arrays.stream(values())
                                .filter(attribute -> attribute.belongsTo(type, kind))
                                .toList())
                        .toList())
                .toList();
    }
}
