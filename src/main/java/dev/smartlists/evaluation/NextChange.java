package dev.smartlists.evaluation;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.time.Instant;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * When an answer changes because time goes by, though nothing happens: where a date condition turns for some activity, the evaluator is asked again.
 */
public final class NextChange {

    /** The last instant of the year 9999: no time after it can be written, so nothing is foretold of it. */
    public static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999Z");

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
        change.addList(list);
        return change.first(later -> later.holds(list));
    }

    /** The same for the verdict on a condition. */
    public static Optional<Instant> after(PersonView view, Plan condition) {
        NextChange change = new NextChange(view);
        change.addCondition(condition);
        return change.first(later -> later.holds(condition));
    }

    /** The instants after that of a view at which a condition may count other activities than just before, if nothing happens until then. */
    public static NavigableSet<Instant> turns(PersonView view, Plan.Count condition) {
        NextChange change = new NextChange(view);
        change.addCount(condition);
        return new TreeSet<>(change.turns.headSet(END_OF_TIME, true));
    }

    private Optional<Instant> first(Predicate<PersonView> verdict) {
        boolean now = verdict.test(view);
        return turns.headSet(END_OF_TIME, true).stream()
                .filter(turn -> verdict.test(view.from(turn)) != now)
                .findFirst();
    }

    private void addList(ListRule list) {
        if (visited.add(list.name())) {
            if (list.runsAsWritten()) {
                addAsWritten(list);
            } else {
                addCondition(list.necessary());
            }
        }
    }

    private void addCondition(Plan condition) {
        condition.all().forEach(part -> {
            if (part instanceof Plan.Count count) {
                addCount(count);
            } else if (part instanceof Plan.Member member) {
                member.lists().forEach(list -> addList(view.lists().named(list)));
            }
        });
    }

    private void addCount(Plan.Count count) {
        if (count.dates().stream().anyMatch(date -> date.condition().isRelative())) {
            view.matching(count)
                    .mapToObj(view::occurrence)
                    .forEach(activity -> count.dates().forEach(date -> addDate(date, activity)));
        }
    }

    private void addDate(DateTest date, Occurrence activity) {
        turns.addAll(date.condition().turns(date.dateOf(activity), view.asOf()));
    }

    /** Which of its date conditions such a rule asks of which activities only the engine knows: any of any. */
    private void addAsWritten(ListRule list) {
        list.text().mentions().lists().forEach(other -> addList(view.lists().named(other)));
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
