package dev.smartlists.oracle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Ids that depend on the uniqueness key only, so that no order of arrival can change them. */
final class ActivityIds {

    private ActivityIds() {}

    static String once(ActivityType type, OracleEvent event, SessionKey session, Uniqueness uniqueness) {
        List<String> parts = new ArrayList<>(
                List.of("once", type.key(), event.visitor(), session.automatic() ? "auto" : "given", session.name()));
        if (uniqueness == Uniqueness.PER_CONVERSATION) {
            parts.add("conversation");
            parts.add(event.conversationKey());
        }
        return hash(parts);
    }

    static String each(ActivityType type, OracleEvent event) {
        return hash(List.of("each", event.id(), type.key()));
    }

    private static String hash(List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
