package dev.smartlists.lint;

import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Literals;
import java.util.Set;
import java.util.stream.Collectors;

/** What one condition says about a person, on its own. */
sealed interface Claim {

    /** The condition that says so; of what one condition says, the same. */
    Object condition();

    /** The line in the rule file. */
    int line();

    /** As a rule would write it, about. */
    String text();

    /** From so many to so many activities of a kind. {@link #ANY_NUMBER} is no upper bound. */
    record Counted(Plan.Count what, long least, long most) implements Claim {

        static final long ANY_NUMBER = Long.MAX_VALUE;

        @Override
        public Object condition() {
            return what;
        }

        @Override
        public int line() {
            return what.line();
        }

        @Override
        public String text() {
            if (most == 0) {
                return "not " + what.text();
            }
            if (least == 1 && most == ANY_NUMBER) {
                return what.text();
            }
            String times = least == most
                    ? "exactly " + least
                    : most == ANY_NUMBER
                            ? "at least " + least
                            : least == 0 ? "at most " + most : "from " + least + " to " + most;
            return times + " of " + what.text();
        }
    }

    /** In one of these lists. */
    record In(Set<String> lists, int line) implements Claim {

        @Override
        public Object condition() {
            return this;
        }

        @Override
        public String text() {
            return memberOf(lists);
        }
    }

    /** In none of these lists. */
    record Out(Set<String> lists, int line) implements Claim {

        @Override
        public Object condition() {
            return this;
        }

        @Override
        public String text() {
            return "not " + memberOf(lists);
        }
    }

    private static String memberOf(Set<String> lists) {
        String names = lists.stream().map(Literals::quoted).collect(Collectors.joining(", "));
        return lists.size() == 1 ? "MemberOf( list == " + names + " )" : "MemberOf( list in ( " + names + " ) )";
    }
}
