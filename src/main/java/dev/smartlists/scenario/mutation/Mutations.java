package dev.smartlists.scenario.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of all changes to rules. Immutable.
 *
 * @param changes how many there were
 * @param survivors those that no scenario noticed and nobody listed, by file and line
 * @param listed those that no scenario noticed, as somebody said
 * @param outdated what was listed and is no survivor: a scenario notices it now, or there is no such change any more
 * @param withoutReason what was listed without a reason
 */
public record Mutations(
        int changes,
        List<Survivor> survivors,
        List<Survivor> listed,
        List<ListedSurvivor> outdated,
        List<ListedSurvivor> withoutReason) {

    public Mutations {
        survivors = List.copyOf(survivors);
        listed = List.copyOf(listed);
        outdated = List.copyOf(outdated);
        withoutReason = List.copyOf(withoutReason);
    }

    static Mutations of(int changes, List<Survivor> all, List<ListedSurvivor> known) {
        Map<Boolean, List<Survivor>> listed = all.stream()
                .collect(Collectors.partitioningBy(
                        one -> known.stream().anyMatch(entry -> entry.name().equals(one.name()))));
        Set<String> names = all.stream().map(Survivor::name).collect(Collectors.toCollection(HashSet::new));
        Map<Boolean, List<ListedSurvivor>> current = known.stream()
                .collect(Collectors.partitioningBy(
                        entry -> names.contains(entry.name()),
                        Collectors.mapping(Function.identity(), Collectors.toList())));
        return new Mutations(
                changes,
                listed.getOrDefault(false, List.of()),
                listed.getOrDefault(true, List.of()),
                current.getOrDefault(false, List.of()),
                current.getOrDefault(true, List.of()).stream()
                        .filter(entry -> entry.reason().isBlank())
                        .toList());
    }

    /** How many changes some scenario noticed. */
    public int noticed() {
        return changes - survivors.size() - listed.size();
    }

    /** Whether scenarios notice every change but those that are listed with a reason, and nothing is listed that need not be. */
    public boolean areNoticed() {
        return survivors.isEmpty() && outdated.isEmpty() && withoutReason.isEmpty();
    }
}
