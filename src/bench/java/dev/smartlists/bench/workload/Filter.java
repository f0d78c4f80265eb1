package dev.smartlists.bench.workload;

import java.util.ArrayList;
import java.util.List;

/** An activity filter in the product's rule JSON, under construction. Immutable: each step gives a new filter. */
record Filter(String name, List<String> conditions) {

    private static final String NAME = "Name";

    /** A filter over whatever conversation. */
    static Filter any(String activity) {
        return new Filter(activity, List.of(condition(NAME, "is any", true)));
    }

    /** A filter over the named conversations. */
    static Filter named(String activity, String... names) {
        return new Filter(activity, List.of(condition(NAME, "is", true, names)));
    }

    Filter not() {
        return new Filter("Not " + name, conditions);
    }

    Filter where(String attribute, String operator, String... values) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition(attribute, operator, false, values));
        return new Filter(name, List.copyOf(more));
    }

    Filter inPast(String amount) {
        return where("Date of Activity", "in past", amount);
    }

    Filter times(int least) {
        return where("Min. Number of Times", "at least", Integer.toString(least));
    }

    String json() {
        return Json.object(
                "name", Json.text(name),
                "ruleType", Json.text("Activity"),
                "operator", Json.text("occurs"),
                "conditions", "[" + String.join(",", conditions) + "]");
    }

    /** A filter over the membership of other lists; {@code operator} is {@code in} or {@code not in}. */
    static String membershipJson(String operator, String... lists) {
        return Json.object(
                "name", Json.text("Member of Smart List"),
                "ruleType", Json.text("Membership"),
                "operator", Json.text("is"),
                "conditions", "[" + condition("Smart List", operator, true, lists) + "]");
    }

    private static String condition(String attribute, String operator, boolean primary, String... values) {
        return Json.object(
                "activityAttributeName", Json.text(attribute),
                "operator", Json.text(operator),
                "values", Json.texts(List.of(values)),
                "isPrimary", Boolean.toString(primary));
    }
}
