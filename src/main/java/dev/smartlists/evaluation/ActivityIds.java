package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ids of activities: a hash of what makes the activity unique, never of the person, the date or the arrival. See docs/decisions/0001.
 */
final class ActivityIds {

    private static final int BYTES = 16;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** The lengths of usual texts, as they are written before them. */
    private static final byte[][] LENGTHS =
            IntStream.range(0, 64).mapToObj(ActivityIds::length).toArray(byte[][]::new);

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(ActivityIds::sha256);

    private ActivityIds() {}

    /**
     * @param parts of the uniqueness key of the activity's type, or {@code null} if it counts as often as it happens
     */
    static String of(Placed placed, @Nullable List<String> parts) {
        MessageDigest digest = SHA_256.get();
        Occurrence activity = placed.occurrence();
        if (parts == null) {
            add(digest, "each");
            add(digest, activity.event().id());
            add(digest, activity.type().factName());
            return hex(digest);
        }
        add(digest, "once");
        add(digest, activity.type().factName());
        add(digest, activity.event().visitor());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals("session")) {
                add(digest, activity.session().automatic() ? "auto" : "given");
            } else {
                add(digest, parts.get(i));
            }
            add(digest, placed.key().get(i));
        }
        if (placed.ordinal() > 1) {
            add(digest, "again");
            add(digest, Integer.toString(placed.ordinal()));
        }
        return hex(digest);
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        byte[] length = bytes.length < LENGTHS.length ? LENGTHS[bytes.length] : length(bytes.length);
        digest.update(length);
        digest.update(bytes);
    }

    private static byte[] length(int length) {
        return (length + ":").getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(MessageDigest digest) {
        byte[] hash = digest.digest();
        byte[] hex = new byte[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            hex[2 * i] = DIGITS[hash[i] >> 4 & 0xf];
            hex[2 * i + 1] = DIGITS[hash[i] & 0xf];
        }
        return new String(hex, StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
