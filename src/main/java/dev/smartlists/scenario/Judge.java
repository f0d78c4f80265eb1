package dev.smartlists.scenario;

import dev.smartlists.Change;
import dev.smartlists.Evaluation;
import dev.smartlists.LoggedActivity;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.activity.Nearest;
import dev.smartlists.event.OneLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what is expected with what happened, and remembers what was asked before. Not thread-safe. */
final class Judge {

    private final RuleNames names;
    private final Playback playback;
    private final Reasons reasons;
    private final Map<String, Set<String>> activitiesSeen = new HashMap<>();
    private final Map<String, Set<List<String>>> repeatsSeen = new HashMap<>();
    /** By person and list or campaign: how many changes and starts there were when it was asked about last. */
    private final Map<List<String>, Integer> asked = new HashMap<>();

    private int problemsAsked;

    Judge(RuleNames names, Playback playback, Reasons reasons) {
        this.names = names;
        this.playback = playback;
        this.reasons = reasons;
    }

    /** What did not come as expected. */
    List<Failure> judge(Step.Expect step, String person) {
        boolean aboutPerson = step.claims().stream().anyMatch(claim -> claim.expectation() != Expectation.PROBLEMS);
        if (aboutPerson && !playback.persons().contains(person)) {
            return List.of(new Failure(
                    step.line(),
                    OneLine.of("there is no person '" + person + "'" + Nearest.hint(person, playback::persons)
                            + " (persons so far: " + YamlText.of(List.copyOf(playback.persons())) + ")")));
        }
        List<Failure> failures = new ArrayList<>();
        for (Claim claim : step.claims()) {
            claim.names().stream()
                    .flatMap(name -> names.problem(claim.expectation(), name).stream())
                    .map(message -> new Failure(claim.line(), message))
                    .forEach(failures::add);
            messages(claim, person)
                    .map(message -> new Failure(claim.line(), message))
                    .forEach(failures::add);
        }
        return failures;
    }

    /** What was asked has been asked: the next expectation is about what happens from here on. */
    void remember(Step.Expect step, String person) {
        step.claims().forEach(claim -> remember(claim, person));
    }

    /** What an expectation looked at. */
    Look look(Step.Expect step, String person) {
        return new Look(
                playback.evaluation(),
                person,
                named(step, Expectation.Names.LISTS, names.lists()),
                named(step, Expectation.Names.CAMPAIGNS, names.campaigns()));
    }

    /** Problems that no expectation has spoken of yet. */
    List<String> problemsNotAsked() {
        return playback.problems().subList(problemsAsked, playback.problems().size());
    }

    private static Set<String> named(Step.Expect step, Expectation.Names kind, Set<String> existing) {
        Set<String> named = new LinkedHashSet<>();
        step.claims().stream()
                .filter(claim -> claim.expectation().names() == kind)
                .forEach(claim -> named.addAll(claim.names()));
        named.retainAll(existing);
        return named;
    }

    private Stream<String> messages(Claim claim, String person) {
        Set<String> distinct = new LinkedHashSet<>(claim.names());
        distinct.removeIf(name -> names.problem(claim.expectation(), name).isPresent());
        return switch (claim.expectation()) {
            case ACTIVITIES -> differ(claim, newActivities(person), person + "'s new activities");
            case SUPPRESSED -> differ(claim, newRepeats(person), person + "'s new repeats that do not count");
            case PROBLEMS -> differ(claim, problemsNotAsked(), "new problems");
            case IN ->
                distinct.stream()
                        .filter(list -> !isIn(list, person))
                        .map(list -> reasons.ofList(
                                person + " is not in \"" + list + "\", but is expected in it", list, person));
            case NOT_IN ->
                distinct.stream()
                        .filter(list -> isIn(list, person))
                        .map(list -> reasons.ofList(
                                person + " is in \"" + list + "\", but is not expected in it", list, person));
            case JOINED ->
                distinct.stream()
                        .filter(list -> joined(list, person) != times(claim, list))
                        .map(list -> reasons.ofList(
                                Reasons.count(
                                        person + " joined \"" + list + "\"", joined(list, person), times(claim, list)),
                                list,
                                person));
            case LEFT ->
                distinct.stream()
                        .filter(list -> left(list, person) != times(claim, list))
                        .map(list -> reasons.ofList(
                                Reasons.count(
                                        person + " left \"" + list + "\"", left(list, person), times(claim, list)),
                                list,
                                person));
            case STARTED ->
                distinct.stream()
                        .filter(campaign -> started(campaign, person) != times(claim, campaign))
                        .map(campaign -> reasons.ofCampaign(
                                Reasons.count(
                                        "\"" + campaign + "\" started for " + person,
                                        started(campaign, person),
                                        times(claim, campaign)),
                                campaign,
                                person));
            case NOT_STARTED ->
                distinct.stream()
                        .filter(campaign -> started(campaign, person) > 0)
                        .map(campaign -> reasons.ofCampaign(
                                Reasons.count(
                                        "\"" + campaign + "\" started for " + person, started(campaign, person), 0),
                                campaign,
                                person));
        };
    }

    private static Stream<String> differ(Claim claim, List<String> actual, String what) {
        boolean same = claim.names().size() == actual.size();
        for (int i = 0; same && i < actual.size(); i++) {
            String expected = claim.names().get(i);
            same = actual.get(i).equals(expected)
                    || (expected.startsWith("refused: ") && actual.get(i).startsWith(expected));
        }
        return same
                ? Stream.empty()
                : Stream.of(OneLine.of(what) + " are not as expected\nexpected: " + YamlText.of(claim.names())
                        + "\nactual:   " + YamlText.of(actual));
    }

    private List<String> newActivities(String person) {
        Set<String> seen = activitiesSeen.getOrDefault(person, Set.of());
        return playback.evaluation().log(person).stream()
                .filter(activity -> !seen.contains(activity.id()))
                .map(LoggedActivity::activity)
                .toList();
    }

    private List<String> newRepeats(String person) {
        Set<List<String>> seen = repeatsSeen.getOrDefault(person, Set.of());
        return repeats(person)
                .filter(repeat -> !seen.contains(Playback.key(repeat)))
                .map(SuppressedRepeat::activity)
                .toList();
    }

    private Stream<SuppressedRepeat> repeats(String person) {
        return playback.evaluation().suppressed().stream()
                .filter(repeat -> repeat.person().equals(person));
    }

    private boolean isIn(String list, String person) {
        return playback.evaluation().listsOf(person).contains(list);
    }

    private long joined(String list, String person) {
        return changes(list, person).filter(Change.Joined.class::isInstance).count();
    }

    private long left(String list, String person) {
        return changes(list, person).filter(Change.Left.class::isInstance).count();
    }

    private Stream<Change> changes(String list, String person) {
        return playback.changes().stream()
                .skip(asked.getOrDefault(List.of(person, list), 0))
                .filter(change -> change.list().equals(list) && change.person().equals(person));
    }

    private long started(String campaign, String person) {
        return playback.firings().stream()
                .skip(asked.getOrDefault(List.of(person, campaign), 0))
                .filter(firing ->
                        firing.campaign().equals(campaign) && firing.person().equals(person))
                .count();
    }

    private static long times(Claim claim, String name) {
        return claim.names().stream().filter(name::equals).count();
    }

    private void remember(Claim claim, String person) {
        Evaluation now = playback.evaluation();
        switch (claim.expectation()) {
            case ACTIVITIES ->
                activitiesSeen.put(
                        person,
                        new HashSet<>(
                                now.log(person).stream().map(LoggedActivity::id).toList()));
            case SUPPRESSED ->
                repeatsSeen.put(
                        person, new HashSet<>(repeats(person).map(Playback::key).toList()));
            case PROBLEMS -> problemsAsked = playback.problems().size();
            case IN, NOT_IN, JOINED, LEFT ->
                claim.names()
                        .forEach(list -> asked.put(
                                List.of(person, list), playback.changes().size()));
            case STARTED, NOT_STARTED ->
                claim.names()
                        .forEach(campaign -> asked.put(
                                List.of(person, campaign), playback.firings().size()));
        }
    }
}
