package dev.smartlists.bulk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes whatever JSON an event carries besides its own members. Not thread-safe. */
final class ValueEncoder {

    private final Bytes out;

    ValueEncoder(Bytes out) {
        this.out = out;
    }

    void map(Map<?, ?> map) {
        out.number(map.size());
        map.forEach((name, value) -> {
            out.text(String.valueOf(name));
            value(value);
        });
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.put('0');
        } else if (value instanceof String text) {
            out.put('s');
            out.text(text);
        } else if (value instanceof BigDecimal number) {
            out.put('n');
            out.text(number.toString());
        } else if (value instanceof Boolean flag) {
            out.put(flag ? 't' : 'f');
        } else if (value instanceof Map<?, ?> map) {
            out.put('m');
            map(map);
        } else if (value instanceof List<?> list) {
            out.put('l');
            out.number(list.size());
            list.forEach(this::value);
        } else {
            throw new IllegalArgumentException(
                    "An attribute of an event is no " + value.getClass().getName());
        }
    }
}
