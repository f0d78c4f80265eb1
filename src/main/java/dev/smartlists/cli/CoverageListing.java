package dev.smartlists.cli;

import dev.smartlists.scenario.coverage.CoveredCondition;
import dev.smartlists.scenario.coverage.CoveredRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of a rule file as HTML, each line with its number, a mark, and what was seen of the conditions that begin on it. */
final class CoverageListing {

    private final List<String> lines;
    private final String id;
    private final Map<Integer, List<CoveredCondition>> byLine = new TreeMap<>();

    /**
     * @param id of the file, for links to its lines
     */
    CoverageListing(String source, List<CoveredRule> rules, String id) {
        this.lines = source.lines().toList();
        this.id = id;
        rules.stream()
                .flatMap(CoveredRule::all)
                .filter(condition -> condition.outcomes() > 0)
                .forEach(condition -> byLine.computeIfAbsent(condition.line(), unseen -> new ArrayList<>())
                        .add(condition));
    }

    String html() {
        StringBuilder html = new StringBuilder("<table class=\"rule\">\n");
        String mark = "";
        boolean conditions = false;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            String word = line.strip();
            conditions = !word.equals("then") && (conditions || word.equals("when"));
            List<CoveredCondition> here = byLine.getOrDefault(number, List.of());
            if (!here.isEmpty()) {
                mark = mark(here);
            } else if (!conditions || word.equals("when")) {
                mark = "";
            }
            html.append("<tr id=\"")
                    .append(id)
                    .append('-')
                    .append(number)
                    .append("\" class=\"")
                    .append(mark);
            html.append("\"><td class=\"number\">").append(number).append("</td><td><code>");
            html.append(Html.escaped(line.replace("\t", "    "))).append("</code></td><td class=\"notes\">");
            html.append(here.size() == 1 ? badges(here.get(0)) : "").append("</td></tr>\n");
            if (here.size() > 1) {
                html.append("<tr class=\"each ").append(mark).append("\"><td class=\"number\"></td><td colspan=\"2\">");
                here.forEach(condition -> html.append("<p><code>")
                        .append(Html.escaped(condition.text()))
                        .append("</code><span>")
                        .append(badges(condition))
                        .append("</span></p>"));
                html.append("</td></tr>\n");
            }
        }
        return html.append("</table>\n").toString();
    }

    private static String mark(List<CoveredCondition> here) {
        int seen = here.stream().mapToInt(CoveredCondition::seen).sum();
        int outcomes = here.stream().mapToInt(CoveredCondition::outcomes).sum();
        return seen == outcomes ? "full" : seen == 0 ? "none" : "some";
    }

    private static String badges(CoveredCondition condition) {
        return condition.times().entrySet().stream()
                .map(one -> one.getValue() == 0
                        ? "<span class=\"no\">" + one.getKey().never() + "</span>"
                        : "<span class=\"yes\">" + one.getKey().word() + " " + one.getValue() + "×</span>")
                .collect(Collectors.joining(" "));
    }
}
