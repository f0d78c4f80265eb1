package dev.smartlists.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a folder of rules says, checked. Immutable.
 *
 * @param lists in an order in which each comes after the lists that it refers to
 * @param campaigns by name
 * @param leaves what the plans of lists and campaigns refer to by number
 */
public record RuleSet(
        List<ClassificationRule> classification,
        List<UniquenessRule> uniqueness,
        List<ListRule> lists,
        List<ListRule> campaigns,
        List<Leaf> leaves) {

    /** The list or campaign with this name, to the letter. */
    public Optional<ListRule> named(String name) {
        return Stream.concat(lists.stream(), campaigns.stream())
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }
}
