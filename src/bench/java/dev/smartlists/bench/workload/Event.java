package dev.smartlists.bench.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * An event before it becomes a line, so that it can also be written reordered, changed or damaged.
 *
 * @param time milliseconds since 1970
 * @param members names and values in order, the values being JSON already
 */
record Event(long time, Map<String, String> members) {

    Event with(String name, String json) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.put(name, json);
        return new Event(time, changed);
    }

    Event without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.remove(name);
        return new Event(time, changed);
    }

    String line() {
        return line(new ArrayList<>(members.keySet()), "");
    }

    /** The same event by another program: members in another order, with blanks between. */
    String reorderedLine() {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.reverse(names);
        return line(names, " ");
    }

    private String line(List<String> names, String blank) {
        StringJoiner json = new StringJoiner("," + blank, "{", "}");
        names.forEach(name -> json.add("\"" + name + "\":" + blank + members.get(name)));
        return json.toString();
    }
}
