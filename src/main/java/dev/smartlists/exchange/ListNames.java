package dev.smartlists.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a list's name, which can be any text, becomes where only some texts are safe: the title of a rule, the name of a file. */
final class ListNames {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_FILE = 60;
    private static final Pattern NUMBERED = Pattern.compile(".* #[0-9a-f]{8}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private ListNames() {}

    /** The name itself if it is safe, else what is safe of it and a number that tells it from others. */
    static String title(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : ' '));
        String cleaned = first(safe.toString().strip().replaceAll(" {2,}", " "), LONGEST_TITLE)
                .strip();
        if (cleaned.equals(name) && !NUMBERED.matcher(name).matches()) {
            return name;
        }
        return (cleaned.isEmpty() ? "List" : cleaned) + " #" + number(name);
    }

    /** A readable file name for a list, without its ending: lower-case Latin letters, digits and dashes. Several names can share one. */
    static String fileName(String name) {
        String plain = plain(name);
        String slug = plain.isEmpty() ? "list" : first(plain, LONGEST_FILE).replaceAll("-$", "");
        boolean readable = slug.equals(plain) && !RESERVED.matcher(slug).matches();
        return readable && name.chars().allMatch(c -> c < 0x80) ? slug : numbered(slug, name);
    }

    /** A file name, without its ending, that no other list has. */
    static String ownFileName(String name) {
        String shared = fileName(name);
        return shared.endsWith("-" + number(name)) ? shared : numbered(shared, name);
    }

    private static String numbered(String slug, String name) {
        return slug + "-" + number(name);
    }

    private static String plain(String name) {
        return Normalizer.normalize(first(name, 4 * LONGEST_FILE), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> c != '"' && c != '\\';
        };
    }

    private static String first(String text, int codePoints) {
        return text.codePointCount(0, text.length()) > codePoints
                ? text.substring(0, text.offsetByCodePoints(0, codePoints))
                : text;
    }

    /** Eight hex digits that depend on every character of the name. */
    private static String number(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
