package dev.smartlists.laws;

import dev.smartlists.explain.ExplainedCondition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the logic of an explanation, {@code 1 and (2 or 3) and not 4}, as a person would, with what it says of each condition. */
final class SpokenLogic {

    private final Deque<String> words;
    private final Map<String, Boolean> verdicts = new HashMap<>();

    SpokenLogic(String logic, List<ExplainedCondition> conditions) {
        words = new ArrayDeque<>(
                List.of(logic.replace("(", "( ").replace(")", " )").split(" ")));
        conditions.forEach(condition -> verdicts.put(String.valueOf(condition.number()), condition.holds()));
    }

    boolean holds() {
        boolean holds = part();
        while (!words.isEmpty() && !words.peek().equals(")")) {
            boolean and = words.pop().equals("and");
            boolean next = part();
            holds = and ? holds && next : holds || next;
        }
        return holds;
    }

    private boolean part() {
        String word = words.pop();
        if (word.equals("not")) {
            return !part();
        }
        if (word.equals("(")) {
            boolean inside = holds();
            words.pop();
            return inside;
        }
        return verdicts.get(word);
    }
}
