package dev.smartlists.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts as YAML, with quotes only where they are needed. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_./@+-]*( [\\p{L}\\p{N}_./@+-]+)*");
    private static final Set<String> OTHER_THINGS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {}

    /** A text that is read back as it is. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches() && !OTHER_THINGS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isHidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** What YAML does not take as it is, or what a reader would not see. */
    private static boolean isHidden(int c) {
        boolean control = c < ' ' || (c >= 0x7f && c <= 0xa0);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || half || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe || c == 0xffff;
    }

    /** {@code [ One, "Two, or more" ]}. */
    static String of(List<String> texts) {
        return texts.isEmpty() ? "[]" : texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
