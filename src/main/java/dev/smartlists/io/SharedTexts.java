package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * The texts of events as strings, so that millions of events do not hold millions of copies of the same page. Two caches: texts of
 * visitors are many, and must not push out the few that all events share. Not thread-safe.
 */
final class SharedTexts {

    private final TextCache common = new TextCache();
    private final TextCache visitors = new TextCache();

    String common(JsonParser json, String field) throws IOException, LineRefusedException {
        return shared(common, json, field);
    }

    String ofVisitor(JsonParser json, String field) throws IOException, LineRefusedException {
        return shared(visitors, json, field);
    }

    private static String shared(TextCache cache, JsonParser json, String field)
            throws IOException, LineRefusedException {
        char[] chars = json.getTextCharacters();
        int from = json.getTextOffset();
        int length = json.getTextLength();
        String known = cache.find(chars, from, length);
        return known != null ? known : cache.put(whole(new String(chars, from, length), field));
    }

    /** Not shared. */
    String own(JsonParser json, String field) throws IOException, LineRefusedException {
        return whole(json.getText(), field);
    }

    /** Refuses half a surrogate pair: JSON can spell it, but it is no character, and UTF-8 cannot write it. */
    static String whole(String text, String field) throws LineRefusedException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new LineRefusedException(
                            field, String.format("\\u%04x is only half of a character; write both halves", (int) c));
                }
                i++;
            }
        }
        return text;
    }
}
