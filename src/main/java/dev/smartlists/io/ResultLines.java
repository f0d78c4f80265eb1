package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.smartlists.Firing;
import dev.smartlists.ListChange;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import dev.smartlists.event.UtcTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes results as compact JSON in UTF-8, one object a line, with the members of the contract in its order. Sorting is the caller's. Not
 * thread-safe.
 */
public final class ResultLines implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator("")
            .build();

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString ACTIVITY = new SerializedString("activity");
    private static final SerializableString ACTIVITY_ID = new SerializedString("activityId");
    private static final SerializableString PERSON = new SerializedString("person");
    private static final SerializableString VISITOR = new SerializedString("visitor");
    private static final SerializableString SESSION = new SerializedString("session");
    private static final SerializableString DATE = new SerializedString("date");
    private static final SerializableString EVENT = new SerializedString("event");
    private static final SerializableString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializableString LIST = new SerializedString("list");
    private static final SerializableString CHANGE = new SerializedString("change");
    private static final SerializableString WHY = new SerializedString("why");
    private static final SerializableString CAMPAIGN = new SerializedString("campaign");

    private final JsonGenerator json;
    private final Map<String, SerializableString> names = new HashMap<>();

    /**
     * @param out closed with this
     */
    public ResultLines(OutputStream out) throws IOException {
        json = JSON.createGenerator(out);
    }

    /** A line of {@code activities.ndjson}. */
    public void write(LoggedActivity activity) throws IOException {
        json.writeStartObject();
        text(ID, activity.id());
        text(ACTIVITY, activity.activity());
        text(PERSON, activity.person());
        text(VISITOR, activity.visitor());
        text(SESSION, activity.session());
        time(DATE, activity.date());
        text(EVENT, activity.event());
        json.writeFieldName(ATTRIBUTES);
        json.writeStartObject();
        for (Map.Entry<String, Object> attribute : activity.attributes().entrySet()) {
            json.writeFieldName(names.computeIfAbsent(attribute.getKey(), SerializedString::new));
            value(attribute.getValue());
        }
        json.writeEndObject();
        end();
    }

    /** A line of {@code memberships.ndjson}. */
    public void write(Membership membership) throws IOException {
        json.writeStartObject();
        text(LIST, membership.list());
        text(PERSON, membership.person());
        end();
    }

    /** A line of {@code changes.ndjson}. */
    public void write(ListChange change) throws IOException {
        json.writeStartObject();
        text(LIST, change.list());
        text(PERSON, change.person());
        text(CHANGE, change.joined() ? "joined" : "left");
        text(WHY, change.why());
        end();
    }

    /** A line of {@code triggers.ndjson}. */
    public void write(Firing firing) throws IOException {
        json.writeStartObject();
        text(CAMPAIGN, firing.campaign());
        text(PERSON, firing.person());
        time(DATE, firing.date());
        text(ACTIVITY, firing.activity());
        text(ACTIVITY_ID, firing.activityId());
        text(EVENT, firing.event());
        end();
    }

    /** Everything written so far goes to the stream. */
    public void flush() throws IOException {
        json.flush();
    }

    /** A text as it is written, in quotation marks. */
    public static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        try (JsonGenerator one = JSON.createGenerator(bytes)) {
            one.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** A line of {@code memberships.ndjson} up to the person, who follows {@linkplain #quoted quoted} with a closing brace. */
    public static byte[] membershipStart(String list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(list.length() + 32);
        try (JsonGenerator one = JSON.createGenerator(bytes).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            one.writeStartObject();
            one.writeFieldName(LIST);
            one.writeString(list);
            one.writeRaw(',');
            one.writeRaw('"');
            one.writeRaw(PERSON.getValue());
            one.writeRaw('"');
            one.writeRaw(':');
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void text(SerializableString name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    private void time(SerializableString name, Instant value) throws IOException {
        json.writeFieldName(name);
        json.writeString(UtcTime.text(value));
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Instant instant) {
            json.writeString(UtcTime.text(instant));
        } else if (value instanceof List<?> entries) {
            json.writeStartArray();
            for (Object entry : entries) {
                value(entry);
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "An attribute is no " + value.getClass().getName());
        }
    }
}
