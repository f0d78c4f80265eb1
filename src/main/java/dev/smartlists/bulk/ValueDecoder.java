package dev.smartlists.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueEncoder} wrote. Not thread-safe. */
final class ValueDecoder {

    private final ByteReader in;

    ValueDecoder(ByteReader in) {
        this.in = in;
    }

    Map<String, Object> map() {
        int size = in.length();
        if (size == 0) {
            return Map.of();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = in.text();
            @Nullable Object value = value();
            if (value != null) {
                map.put(name, value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private @Nullable Object value() {
        int kind = in.one();
        return switch (kind) {
            case '0' -> null;
            case 's' -> in.text();
            case 'n' -> new BigDecimal(in.text());
            case 't' -> Boolean.TRUE;
            case 'f' -> Boolean.FALSE;
            case 'm' -> map();
            case 'l' -> list();
            default -> throw new IllegalStateException("No kind of value: " + kind);
        };
    }

    private List<@Nullable Object> list() {
        int size = in.length();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(value());
        }
        return Collections.unmodifiableList(list);
    }
}
