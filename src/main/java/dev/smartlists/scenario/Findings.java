package dev.smartlists.scenario;

import dev.smartlists.SuppressedRepeat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, for what a look finds after several things happened, which of them it belongs to. Not thread-safe. */
final class Findings {

    private final List<Effect> effects;
    private final List<List<SuppressedRepeat>> repeats = new ArrayList<>();
    private final List<List<String>> problems = new ArrayList<>();
    private final Map<String, Integer> byEvent = new HashMap<>();
    private final Deque<Integer> withEvent = new ArrayDeque<>();

    /**
     * @param effects what happened, at least one
     */
    Findings(List<Effect> effects) {
        this.effects = effects;
        for (int place = 0; place < effects.size(); place++) {
            Effect effect = effects.get(place);
            repeats.add(new ArrayList<>(effect.repeats()));
            problems.add(new ArrayList<>(effect.problems()));
            if (effect.event() != null) {
                byEvent.put(effect.event(), place);
                withEvent.add(place);
            }
        }
    }

    /** A repeat goes to its event, or to the last thing that happened. */
    void add(SuppressedRepeat repeat) {
        repeats.get(byEvent.getOrDefault(repeat.event(), effects.size() - 1)).add(repeat);
    }

    /** An event that no rule knows; each goes to another event, as those of one look are of one type. */
    void addUnclassified(String problem) {
        Integer place = withEvent.pollLast();
        problems.get(place == null ? effects.size() - 1 : place).add(problem);
    }

    /** What happened, with all that was found. */
    List<Effect> effects() {
        List<Effect> found = new ArrayList<>();
        for (int place = 0; place < effects.size(); place++) {
            Effect effect = effects.get(place);
            found.add(
                    new Effect(effect.at(), effect.event(), effect.outcome(), repeats.get(place), problems.get(place)));
        }
        return found;
    }
}
