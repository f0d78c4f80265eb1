package dev.smartlists.cli;

import dev.smartlists.explain.Attempt;
import dev.smartlists.explain.CampaignExplanation;
import dev.smartlists.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/** What {@code smartlists explain} tells people. */
final class ExplainReport {

    private final Terminal terminal;
    private final ConditionLines conditions;

    ExplainReport(Terminal terminal, ConditionLines conditions) {
        this.terminal = terminal;
        this.conditions = conditions;
    }

    /** One person and one list in full. */
    List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(Visible.of(explanation.person())
                + (explanation.member() ? " is in " : " is not in ")
                + Visible.of(explanation.list())));
        lines.add("");
        lines.add("  " + explanation.logic());
        lines.add("");
        lines.addAll(conditions.of(explanation.conditions()));
        lines.add("");
        lines.add("  If nothing happens, "
                + explanation
                        .nextChange()
                        .map(next -> (explanation.member() ? "leaves" : "joins") + " on " + conditions.time(next))
                        .orElse("this stays so")
                + ".");
        return lines;
    }

    /** One person and one campaign in full. */
    List<String> lines(CampaignExplanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(Visible.of(explanation.campaign())
                + (explanation.started() ? " started for " : " did not start for ")
                + Visible.of(explanation.person())));
        lines.add("");
        lines.add("  " + explanation.logic());
        if (explanation.attempts().isEmpty()) {
            lines.add("");
            lines.add("  → " + Visible.of(explanation.why()));
        }
        for (Attempt attempt : explanation.attempts()) {
            lines.add("");
            lines.add("  "
                    + terminal.bold(conditions.time(attempt.activity().date()) + "  "
                            + Visible.of(attempt.activity().name()) + ": " + outcome(attempt)));
            if (attempt.outcome() == Attempt.Outcome.WITHHELD) {
                lines.add("  → " + Visible.of(attempt.why()));
            }
            lines.addAll(conditions.of(attempt.conditions()));
        }
        return lines;
    }

    /** Everybody and one list, one line each. */
    List<String> lists(List<Explanation> explanations, String list) {
        Table table = new Table().text("Person").text("In").text("Why");
        explanations.forEach(one -> table.row(one.person(), one.member() ? "yes" : "no", one.why()));
        long members = explanations.stream().filter(Explanation::member).count();
        return table(table, members + " of " + Plural.of(explanations.size(), "person") + " in " + Visible.of(list));
    }

    /** Everybody and one campaign, one line each. */
    List<String> campaigns(List<CampaignExplanation> explanations, String campaign) {
        Table table = new Table().text("Person").text("Started").text("Why");
        explanations.forEach(one -> table.row(one.person(), one.started() ? "yes" : "no", one.why()));
        long started =
                explanations.stream().filter(CampaignExplanation::started).count();
        return table(
                table,
                Visible.of(campaign) + " started for " + started + " of " + Plural.of(explanations.size(), "person"));
    }

    private List<String> table(Table table, String title) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(title));
        lines.add("");
        lines.addAll(table.lines(terminal));
        return lines;
    }

    private static String outcome(Attempt attempt) {
        return switch (attempt.outcome()) {
            case STARTED -> "it started";
            case FILTERED -> "it did not start";
            case WITHHELD -> "it was withheld";
        };
    }
}
