package dev.smartlists.evaluation;

import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A plan as a chain of questions, each of which leads to the next one or to the verdict: it asks what walking the tree would ask, in the same order, without
 * walking it. Questions are numbered: the conditions first, then the lists. Immutable.
 */
final class Decision {

    private static final int HOLDS = -1;
    private static final int HOLDS_NOT = -2;

    private final int[] questions;
    private final int[] ifSo;
    private final int[] ifNot;
    private final int first;

    /**
     * @param ofList the question whether somebody is in the list with a name
     */
    Decision(Plan plan, ToIntFunction<String> ofList) {
        Writer writer = new Writer(ofList);
        first = writer.step(plan, HOLDS, HOLDS_NOT);
        questions = writer.column(0);
        ifSo = writer.column(1);
        ifNot = writer.column(2);
    }

    boolean holds(PersonView person) {
        int step = first;
        while (step >= 0) {
            step = person.answer(questions[step]) ? ifSo[step] : ifNot[step];
        }
        return step == HOLDS;
    }

    /** Writes steps from the last one on, as each has to know where it leads to. */
    private record Writer(ToIntFunction<String> ofList, List<int[]> steps) {

        private Writer(ToIntFunction<String> ofList) {
            this(ofList, new ArrayList<>());
        }

        /** Where to begin in order to get to one place if the plan holds, and to another if it does not. */
        private int step(Plan plan, int ifSo, int ifNot) {
            if (plan instanceof Plan.Count count) {
                return ask(count.number(), ifSo, ifNot);
            }
            if (plan instanceof Plan.Not not) {
                return step(not.part(), ifNot, ifSo);
            }
            boolean all = plan instanceof Plan.AllOf;
            int next = all ? ifSo : ifNot;
            if (plan instanceof Plan.Member member) {
                for (String list : member.lists()) {
                    next = ask(ofList.applyAsInt(list), ifSo, next);
                }
                return next;
            }
            for (int i = plan.parts().size() - 1; i >= 0; i--) {
                Plan part = plan.parts().get(i);
                next = all ? step(part, next, ifNot) : step(part, ifSo, next);
            }
            return next;
        }

        private int ask(int question, int ifSo, int ifNot) {
            steps.add(new int[] {question, ifSo, ifNot});
            return steps.size() - 1;
        }

        private int[] column(int column) {
            return steps.stream().mapToInt(step -> step[column]).toArray();
        }
    }
}
