package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds sides of an {@code or} that never hold where the list holds: something that goes with them excludes them. */
final class DeadBranches implements Finder {

    private final Contradictions contradictions;

    DeadBranches(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public List<Finding> find(ListRule rule) {
        List<List<Claim>> ways = Ways.of(rule.necessary(), true).orElse(List.of());
        Map<List<Claim>, String> contradicting = new LinkedHashMap<>();
        ways.forEach(way -> contradictions.in(way).ifPresent(why -> contradicting.put(way, why)));
        if (contradicting.size() == ways.size()) {
            return List.of();
        }
        List<List<Claim>> possible =
                ways.stream().filter(way -> !contradicting.containsKey(way)).toList();
        Map<String, Finding> byReason = new LinkedHashMap<>();
        contradicting.forEach((way, why) -> dead(way, possible)
                .ifPresent(claim -> byReason.putIfAbsent(
                        why,
                        new Finding(
                                Check.DEAD_BRANCH,
                                claim.line(),
                                "This side of the or never holds: " + why + ".",
                                "Leave this side out, or the condition that excludes it."))));
        return new ArrayList<>(byReason.values());
    }

    /** The last claim of a way whose condition is in no way that is possible. */
    private static Optional<Claim> dead(List<Claim> way, List<List<Claim>> possible) {
        return way.stream()
                .filter(claim -> possible.stream()
                        .flatMap(List::stream)
                        .noneMatch(other -> other.condition().equals(claim.condition())))
                .reduce((first, second) -> second);
    }
}
