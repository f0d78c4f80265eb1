package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids of activities: a hash of what makes the activity unique, never of the person, the date or the arrival. See docs/decisions/0001.
 */
final class ActivityIds {

    private static final int BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
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
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HEX.formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
