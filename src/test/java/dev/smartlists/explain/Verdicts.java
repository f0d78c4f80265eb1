package dev.smartlists.explain;

import dev.smartlists.Evaluation;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.util.List;
import java.util.TreeMap;

/** What evaluation says of a few lists, and what explanation says of them. Only in types that mean the same in programs loaded side by side. */
public final class Verdicts {

    private static final List<String> CONDITIONS = List.of(
            "Engaged( page.startsWith( \"/pri\" ) )",
            "not Engaged( page.contains( \"plan\" ) )",
            "Engaged( score.atLeast( 2 ) )",
            "Engaged( date.inPast( \"7 days\" ) )",
            "Activities( times >= 2 ) from collect( Engaged() )",
            "$goal : ReachedGoal() Engaged( page.startsWith( \"/pri\" ), laterThan( $goal ) )");

    private Verdicts() {}

    /** One line per condition, such as {@code {condition=true, explained=true, member=true} Engaged()}. */
    public static List<String> all() {
        RuleFolder rules = RuleFolder.shipped();
        CONDITIONS.forEach(condition -> rules.list(title(condition), condition.split("(?<=\\)) (?=Engaged)")));
        Evaluation now = rules.load()
                .evaluate(
                        Steps.events(
                                "09:00 goal_reached session=a",
                                "11-01T10:00 prompt_answered session=b page=/pricing?plan=team score=2",
                                "10:00 prompt_answered session=a page=/pricing?plan=team score=2")
                                .stream(),
                        Steps.instant("11-20T12:00"));
        return CONDITIONS.stream().map(condition -> verdict(condition, now)).toList();
    }

    private static String verdict(String condition, Evaluation now) {
        String list = title(condition);
        Explanation explanation = now.explain(list, "v");
        TreeMap<String, Boolean> verdicts = new TreeMap<>();
        verdicts.put("member", now.members(list).contains("v"));
        verdicts.put("explained", explanation.member());
        verdicts.put("condition", explanation.conditions().get(0).isAsNeeded());
        return verdicts + " " + condition;
    }

    private static String title(String condition) {
        return "List " + CONDITIONS.indexOf(condition);
    }
}
