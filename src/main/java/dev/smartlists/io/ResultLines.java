package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.smartlists.Firing;
import dev.smartlists.ListChange;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes results as compact JSON in UTF-8, one object a line, with the members of the contract in its order. Sorting is the caller's. Not
 * thread-safe.
 */
public final class ResultLines implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final int ENOUGH = 1 << 13;

    private static final byte[] ID = ascii("{\"id\":");
    private static final byte[] ACTIVITY = ascii(",\"activity\":");
    private static final byte[] ACTIVITY_ID = ascii(",\"activityId\":");
    private static final byte[] PERSON = ascii(",\"person\":");
    private static final byte[] VISITOR = ascii(",\"visitor\":");
    private static final byte[] SESSION = ascii(",\"session\":");
    private static final byte[] DATE = ascii(",\"date\":");
    private static final byte[] EVENT = ascii(",\"event\":");
    private static final byte[] ATTRIBUTES = ascii(",\"attributes\":{");
    private static final byte[] LIST = ascii("{\"list\":");
    private static final byte[] CHANGE = ascii(",\"change\":");
    private static final byte[] WHY = ascii(",\"why\":");
    private static final byte[] CAMPAIGN = ascii("{\"campaign\":");
    private static final byte[] END = ascii("}\n");
    private static final byte[] END_OF_BOTH = ascii("}}\n");

    private final OutputStream out;
    private final JsonLine json = new JsonLine();
    private final Map<String, byte[]> names = new HashMap<>();

    /**
     * @param out closed with this
     */
    public ResultLines(OutputStream out) {
        this.out = out;
    }

    /** A line of {@code activities.ndjson}. */
    public void write(LoggedActivity activity) throws IOException {
        json.raw(ID);
        json.text(activity.id());
        shared(ACTIVITY, activity.activity());
        shared(PERSON, activity.person());
        shared(VISITOR, activity.visitor());
        shared(SESSION, activity.session());
        json.raw(DATE);
        json.time(activity.date());
        json.raw(EVENT);
        json.text(activity.event());
        json.raw(ATTRIBUTES);
        boolean first = true;
        for (Map.Entry<String, Object> attribute : activity.attributes().entrySet()) {
            if (!first) {
                json.raw(',');
            }
            first = false;
            json.raw(names.computeIfAbsent(attribute.getKey(), ResultLines::name));
            json.value(attribute.getValue());
        }
        end(END_OF_BOTH);
    }

    /** A line of {@code memberships.ndjson}. */
    public void write(Membership membership) throws IOException {
        shared(LIST, membership.list());
        shared(PERSON, membership.person());
        end(END);
    }

    /** A line of {@code changes.ndjson}. */
    public void write(ListChange change) throws IOException {
        shared(LIST, change.list());
        shared(PERSON, change.person());
        shared(CHANGE, change.joined() ? "joined" : "left");
        json.raw(WHY);
        json.text(change.why());
        end(END);
    }

    /** A line of {@code triggers.ndjson}. */
    public void write(Firing firing) throws IOException {
        shared(CAMPAIGN, firing.campaign());
        shared(PERSON, firing.person());
        json.raw(DATE);
        json.time(firing.date());
        shared(ACTIVITY, firing.activity());
        json.raw(ACTIVITY_ID);
        json.text(firing.activityId());
        json.raw(EVENT);
        json.text(firing.event());
        end(END);
    }

    /** Everything written so far goes to the stream. */
    public void flush() throws IOException {
        json.moveTo(out);
        out.flush();
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
        bytes.writeBytes(LIST);
        bytes.writeBytes(quoted(list));
        bytes.writeBytes(PERSON);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            json.moveTo(out);
        }
    }

    private void shared(byte[] name, String value) {
        json.raw(name);
        json.sharedText(value);
    }

    private void end(byte[] closing) throws IOException {
        json.raw(closing);
        if (json.size() > ENOUGH) {
            json.moveTo(out);
        }
    }

    private static byte[] name(String attribute) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(quoted(attribute));
        bytes.write(':');
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
