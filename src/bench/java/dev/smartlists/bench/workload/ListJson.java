package dev.smartlists.bench.workload;

import java.util.List;

/** One smart list in the product's rule JSON. */
final class ListJson {

    private ListJson() {}

    static String all(String name, String... filters) {
        return list(name, "all", null, filters);
    }

    static String any(String name, String... filters) {
        return list(name, "any", null, filters);
    }

    static String custom(String name, String logic, String... filters) {
        return list(name, "custom", logic, filters);
    }

    static String file(List<String> lists) {
        return "[\n" + String.join(",\n", lists) + "\n]\n";
    }

    private static String list(String name, String matchType, String logic, String... filters) {
        String rules = Json.object(
                "filterMatchType",
                Json.text(matchType),
                "filterCustomRuleLogic",
                logic == null ? null : Json.text(logic),
                "triggers",
                "[]",
                "filters",
                "[" + String.join(",", filters) + "]");
        return Json.object("name", Json.text(name), "rules", rules);
    }
}
