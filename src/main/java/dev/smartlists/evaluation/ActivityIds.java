package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ids of activities: a hash of what makes the activity unique, never of the person, the date or the arrival. See docs/decisions/0001. Not thread-safe;
 * each thread has its own.
 */
final class ActivityIds {

    private static final int BYTES = 16;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** The lengths of usual texts, as they are written before them. */
    private static final byte[][] LENGTHS =
            IntStream.range(0, 64).mapToObj(ActivityIds::length).toArray(byte[][]::new);

    private static final ThreadLocal<ActivityIds> OWN = ThreadLocal.withInitial(ActivityIds::new);

    private final MessageDigest digest = sha256();
    /** What is hashed, so far. */
    private byte[] content = new byte[256];

    private int size;

    private ActivityIds() {}

    /**
     * @param parts of the uniqueness key of the activity's type, or {@code null} if it counts as often as it happens
     */
    static String of(Placed placed, @Nullable List<String> parts) {
        ActivityIds own = OWN.get();
        own.size = 0;
        own.add(placed, parts);
        return own.hash();
    }

    private void add(Placed placed, @Nullable List<String> parts) {
        Occurrence activity = placed.occurrence();
        if (parts == null) {
            add("each");
            add(activity.event().id());
            add(activity.type().factName());
            return;
        }
        add("once");
        add(activity.type().factName());
        add(activity.event().visitor());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals("session")) {
                add(activity.session().automatic() ? "auto" : "given");
            } else {
                add(parts.get(i));
            }
            add(placed.key().get(i));
        }
        if (placed.ordinal() > 1) {
            add("again");
            add(Integer.toString(placed.ordinal()));
        }
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        put(bytes.length < LENGTHS.length ? LENGTHS[bytes.length] : length(bytes.length));
        put(bytes);
    }

    private void put(byte[] bytes) {
        if (size + bytes.length > content.length) {
            content = Arrays.copyOf(content, 2 * (size + bytes.length));
        }
        System.arraycopy(bytes, 0, content, size, bytes.length);
        size += bytes.length;
    }

    private String hash() {
        digest.update(content, 0, size);
        byte[] hash = digest.digest();
        byte[] hex = new byte[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            hex[2 * i] = DIGITS[hash[i] >> 4 & 0xf];
            hex[2 * i + 1] = DIGITS[hash[i] & 0xf];
        }
        return new String(hex, StandardCharsets.ISO_8859_1);
    }

    private static byte[] length(int length) {
        return (length + ":").getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
