package dev.smartlists.exchange;

import dev.smartlists.rules.Qualification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A smart list, or, with triggers, a campaign: what the rule JSON and a rule file both say. Immutable.
 *
 * @param name any text that is not blank
 * @param triggers any of which starts the campaign; empty for a list
 * @param filters how they combine; empty for a campaign without any
 * @param qualification for campaigns; {@code null} for lists
 */
record ListDefinition(
        String name,
        List<Filter.OfActivity> triggers,
        Optional<Logic<Filter>> filters,
        @Nullable Qualification qualification) {

    boolean isCampaign() {
        return !triggers.isEmpty();
    }

    /** The names of the lists that it refers to, each once. */
    List<String> references() {
        return filters.stream()
                .flatMap(Logic::leaves)
                .flatMap(filter ->
                        filter instanceof Filter.OfMembership membership ? membership.lists().stream() : Stream.empty())
                .distinct()
                .toList();
    }
}
