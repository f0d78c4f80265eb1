package dev.smartlists.scenario;

import dev.smartlists.activity.Nearest;
import dev.smartlists.io.TimeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of one block of a scenario file, by key. What is not as it should be is reported and then missing. */
final class Fields {

    private final YamlNode.Mapping block;
    private final Report report;
    private final Map<String, YamlNode.Member> byKey = new LinkedHashMap<>();

    private Fields(YamlNode.Mapping block, Report report) {
        this.block = block;
        this.report = report;
    }

    /**
     * @param what the block is, for messages: {@code a step}
     * @param known the keys that it may have
     * @return {@code null} if it is no block
     */
    static @Nullable Fields of(YamlNode node, String what, Collection<String> known, Report report) {
        if (!(node instanceof YamlNode.Mapping block)) {
            report.add(node, what + " is a block of 'key: value', not " + node.kind());
            return null;
        }
        Fields fields = new Fields(block, report);
        YamlNode before = block;
        for (YamlNode.Member member : block.members()) {
            String key = member.key().text();
            if (!known.contains(key)) {
                report.add(
                        member.key(),
                        what + " has no '" + key + "'"
                                + unfinished(member, before, known).orElseGet(() -> hint(key, known)));
            } else if (fields.byKey.putIfAbsent(key, member) != null) {
                report.add(member.key(), "'" + key + "' stands here twice; leave one of them out");
            }
            before = member.value();
        }
        return fields;
    }

    /** The word that was probably meant, or all there are. */
    static String hint(String word, Collection<String> known) {
        return Alike.to(word, known).map(Nearest::question).orElse(", only " + String.join(", ", known));
    }

    /** What to write if a key has no value, as a colon is missing or the comma before it belongs to a text. */
    private static Optional<String> unfinished(YamlNode.Member member, YamlNode before, Collection<String> known) {
        if (!(member.value() instanceof YamlNode.Scalar value) || value.type() != YamlNode.Type.NOTHING) {
            return Optional.empty();
        }
        String key = member.key().text();
        return known.stream()
                .filter(word -> key.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length))
                .map(word -> "; a colon is missing. Write '" + word + ": "
                        + key.substring(word.length()).strip() + "'")
                .or(() -> Optional.of(before)
                        .filter(one -> one instanceof YamlNode.Scalar
                                && Alike.to(key, known).isEmpty())
                        .map(one -> ". A text with a comma needs quotes: \"" + ((YamlNode.Scalar) one).text() + ", "
                                + key + "\""));
    }

    YamlNode.Mapping block() {
        return block;
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    @Nullable
    YamlNode node(String key) {
        YamlNode.Member member = byKey.get(key);
        return member == null ? null : member.value();
    }

    /** Something is missing, unless it is one of the keys that were not understood. */
    void complain(String message) {
        if (byKey.size() == block.members().size()) {
            report.add(block, message);
        }
    }

    /** Where a key stands, or the block if it has none. */
    YamlNode place(String key) {
        YamlNode.Member member = byKey.get(key);
        return member == null ? block : member.key();
    }

    /** Any scalar as a text. */
    @Nullable
    String text(String key) {
        YamlNode node = node(key);
        return node == null ? null : text(key, node);
    }

    /** A text that is not blank. */
    @Nullable
    String wording(String key) {
        String text = text(key);
        if (text != null && text.isBlank()) {
            report.add(place(key), "'" + key + "' is empty");
            return null;
        }
        return text;
    }

    @Nullable
    Integer whole(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.text().matches("-?\\d{1,9}")) {
            return Integer.valueOf(scalar.text());
        }
        report.add(node, "'" + key + "' is a whole number, not " + node.kind());
        return null;
    }

    @Nullable
    Boolean flag(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.YES_OR_NO) {
            return Boolean.valueOf(scalar.text().equalsIgnoreCase("true"));
        }
        report.add(node, "'" + key + "' is true or false, not " + node.kind());
        return null;
    }

    /** A list of texts, or one text alone. */
    @Nullable
    List<YamlNode.Scalar> texts(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return null;
        }
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar && scalar.type() != YamlNode.Type.NOTHING) {
                texts.add(scalar);
            } else {
                report.add(
                        item,
                        "'" + key + "' is a list of texts, such as [ One, Two ], not " + item.kind()
                                + (item instanceof YamlNode.Mapping
                                        ? "; put quotes around a text with ': ' in it"
                                        : ""));
            }
        }
        return texts;
    }

    @Nullable
    Instant instant(String key) {
        return parsed(key, TimeText::parse);
    }

    @Nullable
    Span span(String key) {
        return parsed(key, Span::parse);
    }

    @Nullable
    Moment moment(String key) {
        return parsed(key, Moment::parse);
    }

    /** A text that has to be understood; a parser says with an {@code IllegalArgumentException} what is wrong with it. */
    <T> @Nullable T parsed(String key, Function<String, T> parser) {
        YamlNode node = node(key);
        String text = node == null ? null : text(key, node);
        if (node == null || text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException wrong) {
            report.add(node, "'" + key + "': " + wrong.getMessage());
            return null;
        }
    }

    private @Nullable String text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() != YamlNode.Type.NOTHING) {
            return scalar.text();
        }
        report.add(node, "'" + key + "' is a text, not " + node.kind());
        return null;
    }
}
