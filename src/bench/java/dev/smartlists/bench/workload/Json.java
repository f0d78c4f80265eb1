package dev.smartlists.bench.workload;

import java.util.List;
import java.util.StringJoiner;

/** The little JSON that generated files need, written by hand to keep their bytes fixed. */
final class Json {

    private Json() {}

    static String text(String value) {
        StringBuilder json = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append(c);
        }
        return json.append('"').toString();
    }

    static String texts(List<String> values) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        values.forEach(value -> json.add(text(value)));
        return json.toString();
    }

    /** An object of names and values, the values being JSON already; a pair whose value is null is left out. */
    static String object(String... namesAndValues) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                json.add(text(namesAndValues[i]) + ":" + namesAndValues[i + 1]);
            }
        }
        return json.toString();
    }
}
