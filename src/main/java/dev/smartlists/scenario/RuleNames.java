package dev.smartlists.scenario;

import dev.smartlists.SmartLists;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Nearest;
import dev.smartlists.event.ConversationKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that expectations may use. Immutable.
 *
 * @param lists of the rules
 * @param campaigns of the rules
 */
record RuleNames(Set<String> lists, Set<String> campaigns) {

    private static final List<String> ACTIVITIES = Arrays.stream(ActivityType.values())
            .flatMap(type -> Arrays.stream(ConversationKind.values()).map(type::filterName))
            .toList();
    private static final List<String> PROBLEMS = List.of("duplicate ", "conflicting ", "refused: ", "unclassified ");

    static RuleNames of(SmartLists rules) {
        return new RuleNames(new LinkedHashSet<>(rules.lists()), new LinkedHashSet<>(rules.campaigns()));
    }

    /** What is wrong with a name, if anything. */
    Optional<String> problem(Expectation expectation, String name) {
        return switch (expectation.names()) {
            case ACTIVITIES -> ofActivity(name);
            case PROBLEMS -> ofProblem(name);
            case LISTS ->
                lists.contains(name)
                        ? Optional.empty()
                        : Optional.of(
                                campaigns.contains(name)
                                        ? "'" + name + "' is a campaign, and nobody is in it; write '"
                                                + Expectation.STARTED.word() + "' or '" + Expectation.NOT_STARTED.word()
                                                + "'"
                                        : "there is no list '" + name + "'" + Nearest.hint(name, () -> lists));
            case CAMPAIGNS ->
                campaigns.contains(name)
                        ? Optional.empty()
                        : Optional.of(
                                lists.contains(name)
                                        ? "'" + name + "' is a list, which never starts; write '"
                                                + Expectation.JOINED.word() + "' or '" + Expectation.IN.word() + "'"
                                        : "there is no campaign '" + name + "'" + Nearest.hint(name, () -> campaigns));
        };
    }

    /** What is wrong with the name of an activity, if anything. */
    static Optional<String> ofActivity(String name) {
        if (ACTIVITIES.contains(name)) {
            return Optional.empty();
        }
        List<String> meant = Arrays.stream(ActivityType.values())
                .filter(type -> Stream.of(
                                type.factName(),
                                type.triggerName(ConversationKind.DIALOGUE),
                                type.triggerName(ConversationKind.CONVERSATIONAL_FLOW))
                        .anyMatch(name::equalsIgnoreCase))
                .flatMap(type -> Arrays.stream(ConversationKind.values()).map(type::filterName))
                .toList();
        return Optional.of("there is no activity '" + name + "'"
                + (meant.isEmpty()
                        ? Nearest.to(name, ACTIVITIES)
                                .map(Nearest::question)
                                .orElseGet(() -> ", only '" + String.join("', '", Alike.ranked(name, ACTIVITIES)) + "'")
                        : ". Write '" + String.join("' or '", meant) + "'"));
    }

    /** What is wrong with the text of a problem, if anything. */
    static Optional<String> ofProblem(String text) {
        boolean known = PROBLEMS.stream().anyMatch(start -> text.startsWith(start) && text.length() > start.length());
        return known
                ? Optional.empty()
                : Optional.of("there is no problem like '" + text
                        + "'. Write 'duplicate ID', 'conflicting ID', 'refused: REASON' or 'unclassified TYPE'");
    }
}
