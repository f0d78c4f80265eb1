package dev.smartlists.explain;

import dev.smartlists.activity.AsOf;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.Kept;
import dev.smartlists.evaluation.PersonHistory;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.evaluation.Started;
import dev.smartlists.explain.Attempt.Outcome;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.Qualification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Explains one campaign for one person: every activity that could have triggered it, and what came of that. */
final class CampaignExplainer {

    private final Evaluator evaluator;
    private final ListRule campaign;
    private final PersonHistory history;
    private final AsOf asOf;
    private final List<Kept> started;
    private final List<Plan.Count> triggers;
    private final Words words;

    CampaignExplainer(Evaluator evaluator, ListRule campaign, PersonHistory history, AsOf asOf, List<Started> started) {
        this.evaluator = evaluator;
        this.campaign = campaign;
        this.history = history;
        this.asOf = asOf;
        this.started = started.stream()
                .filter(one -> one.campaign().name().equals(campaign.name()))
                .map(Started::activity)
                .toList();
        this.triggers = campaign.necessary()
                .all()
                .filter(part -> part instanceof Plan.Count count && count.now())
                .map(Plan.Count.class::cast)
                .toList();
        this.words = new Words(asOf.zone());
    }

    CampaignExplanation explanation() {
        List<Attempt> attempts = new ArrayList<>();
        for (int position = 0; position < history.activities().size(); position++) {
            PersonView then = PersonView.at(history, evaluator.lists(), asOf, position);
            if (triggers.stream()
                    .anyMatch(trigger -> then.matching(trigger).findAny().isPresent())) {
                attempts.add(attempt(position, then));
            }
        }
        return new CampaignExplanation(
                campaign.name(),
                history.person(),
                !started.isEmpty(),
                new RuleExplainer(evaluator, campaign, evaluator.view(history, asOf), true).logic(),
                attempts,
                why(attempts));
    }

    private Attempt attempt(int position, PersonView then) {
        Kept activity = history.activities().get(position);
        RuleExplainer explained = new RuleExplainer(evaluator, campaign, then, true);
        ExplainedActivity shown = new Evidence(evaluator, then).of(position);
        if (started.stream().anyMatch(one -> one.id().equals(activity.id()))) {
            return new Attempt(shown, Outcome.STARTED, explained.why(), explained.conditions());
        }
        if (!explained.holds()) {
            return new Attempt(shown, Outcome.FILTERED, explained.why(), explained.conditions());
        }
        return new Attempt(shown, Outcome.WITHHELD, withheld(activity), explained.conditions());
    }

    private String withheld(Kept activity) {
        if (!history.isKnown()) {
            return "only known persons start campaigns, and no event names this one";
        }
        Qualification qualification = Objects.requireNonNull(campaign.qualification());
        Instant date = activity.original().date();
        return qualification
                .withheldBy(runs(run -> Kept.IN_ORDER.compare(run, activity) < 0), date)
                .or(() -> qualification.withheldBy(runs(run -> true), date))
                .map(run -> "it runs " + qualification + ", and ran on " + words.time(run))
                .orElse("it ran for this activity before");
    }

    private List<Instant> runs(Predicate<Kept> which) {
        return started.stream().filter(which).map(run -> run.original().date()).toList();
    }

    private String why(List<Attempt> attempts) {
        if (!history.isKnown()) {
            return "only known persons start campaigns, and no event names this one";
        }
        if (attempts.isEmpty()) {
            return "no activity triggers it" + nearest();
        }
        Attempt telling = attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.STARTED)
                .reduce((first, second) -> second)
                .orElse(attempts.get(attempts.size() - 1));
        String activity = telling.activity().name() + " of "
                + words.time(telling.activity().date());
        return telling.outcome() == Outcome.STARTED
                ? "started by " + activity
                        + (started.size() == 1 ? "" : ", the latest of " + Words.counted(started.size(), "time"))
                : activity + " did not start it: " + telling.why();
    }

    private String nearest() {
        PersonView now = evaluator.view(history, asOf);
        MissWords miss = new MissWords(campaign, asOf, false);
        String nearest = triggers.stream()
                .map(trigger -> NearMiss.of(trigger, now, evaluator))
                .flatMap(Optional::stream)
                .map(miss::of)
                .distinct()
                .collect(Collectors.joining("; or "));
        return nearest.isEmpty() ? "" : ": " + nearest;
    }
}
