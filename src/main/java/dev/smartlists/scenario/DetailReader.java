package dev.smartlists.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands the details of an event step. */
final class DetailReader {

    private final Fields fields;
    private final Report report;

    DetailReader(Fields fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    Map<Detail, Object> details() {
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            @Nullable Object value = fields.has(detail.word()) ? value(detail) : null;
            if (value != null) {
                details.put(detail, value);
            }
        }
        if (fields.has(Detail.DIALOGUE.word()) && fields.has(Detail.FLOW.word())) {
            report.add(
                    fields.place(Detail.FLOW.word()),
                    "a conversation is either a 'dialogue' or a 'flow'; leave one of them out");
        }
        return details;
    }

    private @Nullable Object value(Detail detail) {
        String key = detail.word();
        if (detail.type() == Integer.class) {
            return fields.whole(key);
        }
        if (detail.type() == Boolean.class) {
            return fields.flag(key);
        }
        if (detail.type() == Moment.class) {
            return fields.moment(key);
        }
        if (detail.type() == List.class) {
            List<YamlNode.Scalar> texts = fields.texts(key);
            return texts == null
                    ? null
                    : texts.stream().map(YamlNode.Scalar::text).toList();
        }
        return detail.type() == Map.class ? attributes(key) : fields.text(key);
    }

    private @Nullable Object attributes(String key) {
        YamlNode node = fields.node(key);
        if (node instanceof YamlNode.Mapping) {
            return any(node);
        }
        report.add(fields.place(key), "'" + key + "' is a block of names and values, such as { partner: Brightline }");
        return null;
    }

    /** What a member of an event becomes when it is read: text, {@code BigDecimal}, {@code Boolean}, {@code List}, {@code Map}. */
    private @Nullable Object any(YamlNode node) {
        if (node instanceof YamlNode.Mapping block) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (YamlNode.Member member : block.members()) {
                @Nullable Object value = any(member.value());
                if (value != null && members.putIfAbsent(member.key().text(), value) != null) {
                    report.add(member.key(), "'" + member.key().text() + "' stands here twice; leave one of them out");
                }
            }
            return members;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                @Nullable Object value = any(item);
                if (value != null) {
                    items.add(value);
                }
            }
            return items;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return switch (scalar.type()) {
            case TEXT -> scalar.text();
            case WHOLE_NUMBER, DECIMAL -> number(scalar);
            case YES_OR_NO -> scalar.text().equalsIgnoreCase("true");
            case NOTHING -> null;
        };
    }

    private static Object number(YamlNode.Scalar scalar) {
        try {
            return new BigDecimal(scalar.text());
        } catch (NumberFormatException otherSpelling) {
            return scalar.text();
        }
    }
}
