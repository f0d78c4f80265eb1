package dev.smartlists.cli;

import dev.smartlists.rules.RuleSource;
import dev.smartlists.scenario.coverage.Coverage;
import dev.smartlists.scenario.coverage.CoveredRule;
import dev.smartlists.scenario.coverage.Gap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Coverage as one page of HTML that needs nothing else: a summary, what is missing, and the text of every rule file with its lines marked. Everything that
 * comes from rules is escaped, and the page lets no browser run or fetch anything.
 */
final class CoveragePage {

    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Rule coverage</title>\n";

    private final Coverage coverage;
    private final Map<String, String> sources;

    CoveragePage(Coverage coverage, List<RuleSource> sources) {
        this.coverage = coverage;
        this.sources = sources.stream().collect(Collectors.toMap(RuleSource::path, RuleSource::text));
    }

    /** The page. */
    String html() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<style>\n").append(Resource.text("coverage.css")).append("</style>\n</head>\n<body>\n<main>\n");
        addSummary(page);
        addGaps(page);
        addOverview(page);
        coverage.files().forEach((file, rules) -> {
            page.append("<section id=\"").append(id(file)).append("\">\n<h2>");
            page.append(Html.escaped(file)).append(meter(rules)).append("</h2>\n");
            page.append(new CoverageListing(sources.getOrDefault(file, ""), rules, id(file)).html());
            page.append("</section>\n");
        });
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void addSummary(StringBuilder page) {
        List<CoveredRule> rules = coverage.rules();
        int conditions =
                rules.stream().mapToInt(rule -> rule.conditions().size()).sum();
        page.append("<header>\n<h1>Rule coverage</h1>\n<p class=\"percent ")
                .append(grade(coverage.percent()))
                .append("\">")
                .append(coverage.percent())
                .append("<span>%</span></p>\n<p>Scenarios saw ")
                .append(coverage.seen())
                .append(" of ")
                .append(coverage.outcomes())
                .append(" outcomes of ")
                .append(Plural.of(rules.size(), "rule"))
                .append(" and ")
                .append(Plural.of(conditions, "condition"))
                .append(".")
                .append(
                        coverage.leftOut() == 0
                                ? ""
                                : " Lists and campaigns that they do not speak of, and are left out: "
                                        + coverage.leftOut() + ".")
                .append("</p>\n<p class=\"legend\"><span class=\"full\">all outcomes seen</span> ")
                .append("<span class=\"some\">some seen</span> <span class=\"none\">none seen</span></p>\n</header>\n");
    }

    private void addGaps(StringBuilder page) {
        List<Gap> gaps = coverage.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>Missing</h2>\n<table class=\"gaps\">\n");
        for (Gap gap : gaps) {
            page.append("<tr><td><a href=\"#")
                    .append(id(gap.file()))
                    .append("-")
                    .append(gap.line())
                    .append("\">")
                    .append(Html.escaped(gap.file()))
                    .append(":")
                    .append(gap.line())
                    .append("</a></td><td><code>")
                    .append(Html.escaped(gap.text()))
                    .append("</code></td><td><span class=\"no\">")
                    .append(Html.escaped(gap.words()))
                    .append("</span></td></tr>\n");
        }
        page.append("</table>\n</section>\n");
    }

    private void addOverview(StringBuilder page) {
        page.append("<section>\n<h2>Files</h2>\n<table class=\"files\">\n");
        coverage.files()
                .forEach((file, rules) -> page.append("<tr><td><a href=\"#")
                        .append(id(file))
                        .append("\">")
                        .append(Html.escaped(file))
                        .append("</a></td><td class=\"number\">")
                        .append(Coverage.seen(rules))
                        .append(" of ")
                        .append(Coverage.outcomes(rules))
                        .append("</td><td>")
                        .append(meter(rules))
                        .append("</td></tr>\n"));
        page.append("</table>\n</section>\n");
    }

    private static String meter(List<CoveredRule> rules) {
        int percent = Coverage.percent(rules);
        return "<span class=\"meter " + grade(percent) + "\"><i style=\"width:" + percent + "%\"></i></span>"
                + "<span class=\"of\">" + percent + " %</span>";
    }

    private static String grade(int percent) {
        return percent == 100 ? "full" : percent == 0 ? "none" : "some";
    }

    /** A name of a file that is safe as the target of a link. */
    private static String id(String file) {
        return file.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) && c < 128
                        ? Character.toString(c)
                        : "-" + Integer.toHexString(c) + "-")
                .collect(Collectors.joining());
    }
}
