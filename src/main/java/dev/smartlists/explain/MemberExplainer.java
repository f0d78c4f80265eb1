package dev.smartlists.explain;

import dev.smartlists.evaluation.NextChange;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Literals;
import java.util.List;
import java.util.stream.Collectors;

/** Explains conditions that a person is in other lists. */
final class MemberExplainer {

    private final ListRule rule;
    private final PersonView view;
    private final boolean hindsight;
    private final Words words;

    /**
     * @param hindsight whether the view is of a moment in the past; then nothing is said of what could still happen
     */
    MemberExplainer(ListRule rule, PersonView view, boolean hindsight) {
        this.rule = rule;
        this.view = view;
        this.hindsight = hindsight;
        this.words = new Words(view.asOf().zone());
    }

    ExplainedCondition explain(int number, Plan.Member member, boolean wanted) {
        boolean holds = view.holds(member);
        List<String> in = member.lists().stream().filter(view::isMember).toList();
        return new ExplainedCondition(
                number,
                text(member),
                holds,
                in.size(),
                1,
                List.of(),
                List.copyOf(member.lists()),
                holds == wanted ? "" : nearest(member, in),
                rule.text().file(),
                member.line());
    }

    /** The condition as the rule says it. */
    static String text(Plan.Member member) {
        String names = member.lists().stream().map(Literals::quoted).collect(Collectors.joining(", "));
        return member.lists().size() == 1
                ? "MemberOf( list == " + names + " )"
                : "MemberOf( list in ( " + names + " ) )";
    }

    private String nearest(Plan.Member member, List<String> in) {
        String now =
                in.isEmpty() ? "not in " + quoted(List.copyOf(member.lists()), " or ") : "in " + quoted(in, " and ");
        if (hindsight) {
            return now;
        }
        return NextChange.after(view, member)
                .map(turn -> now
                        + (in.isEmpty()
                                ? "; by itself from " + words.start(turn)
                                : ", until " + words.until(turn, view.asOf().instant())))
                .orElse(now);
    }

    private static String quoted(List<String> lists, String conjunction) {
        return lists.stream().map(list -> "'" + list + "'").collect(Collectors.joining(conjunction));
    }
}
