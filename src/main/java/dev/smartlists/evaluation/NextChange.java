package dev.smartlists.evaluation;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When an answer changes because time goes by, though nothing happens: where a date condition turns for some activity, the evaluator is asked again.
 */
public final class NextChange {

    /** The last instant of the year 9999: no time after it can be written. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999Z");

    private final PersonView view;
    private final NavigableSet<Instant> turns = new TreeSet<>();
    private final Set<String> visited = new HashSet<>();

    private NextChange(PersonView view) {
        this.view = view;
    }

    /**
     * The first instant after that of a view at which a person's membership of a list is not what it is now, if nothing happens until then.
     *
     * @return empty if that is never, or after the year 9999
     */
    public static Optional<Instant> after(PersonView view, ListRule list) {
        NextChange change = new NextChange(view);
        change.addTurns(list);
        boolean now = view.isMember(list.name());
        return change.turns.headSet(END_OF_TIME, true).stream()
                .filter(turn -> view.from(turn).isMember(list.name()) != now)
                .findFirst();
    }

    /** The first instant after that of a view at which the answer of any list may be another, if nothing happens until then; it need not be. */
    static Optional<Instant> firstTurn(PersonView view, List<ListRule> lists) {
        NextChange change = new NextChange(view);
        lists.forEach(change::addTurns);
        return change.turns.headSet(END_OF_TIME, true).stream().findFirst();
    }

    private void addTurns(ListRule list) {
        if (visited.add(list.name())) {
            if (list.runsAsWritten()) {
                addTurnsAsWritten(list);
            } else {
                list.necessary()
                        .all()
                        .filter(Plan.Count.class::isInstance)
                        .forEach(count -> addTurns((Plan.Count) count));
            }
            list.text()
                    .mentions()
                    .lists()
                    .forEach(other -> addTurns(view.lists().named(other)));
        }
    }

    private void addTurns(Plan.Count count) {
        if (count.dates().stream().anyMatch(date -> date.condition().isRelative())) {
            view.matching(count)
                    .mapToObj(view::occurrence)
                    .forEach(activity -> count.dates().forEach(date -> addTurns(date, activity)));
        }
    }

    private void addTurns(DateTest date, Occurrence activity) {
        turns.addAll(date.condition().turns(date.dateOf(activity), view.asOf()));
    }

    /** Which of its date conditions such a rule asks of which activities only the engine knows: any of any. */
    private void addTurnsAsWritten(ListRule list) {
        for (DateCondition condition : list.text().mentions().dates()) {
            if (condition.isRelative()) {
                for (int position = 0; position < view.history().activities().size(); position++) {
                    Occurrence activity = view.occurrence(position);
                    turns.addAll(condition.turns(activity.date(), view.asOf()));
                    turns.addAll(condition.turns(activity.event().meeting().scheduledFor(), view.asOf()));
                }
            }
        }
    }
}
