package dev.smartlists.exchange;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.util.List;

/** One filter of a smart list. Filters that mean the same by the letter are equal. Immutable. */
sealed interface Filter {

    /** The name of the filter that is about other lists. */
    String MEMBER_OF_SMART_LIST = "Member of Smart List";

    /** What stands before the name of a filter to turn it round. */
    String NOT = "Not ";

    /** The filter that holds for everyone else. */
    Filter opposite();

    /**
     * The person did something so often, or, negated, less often.
     *
     * @param times at least 1
     * @param tests all of which hold for the same activity; on line 0 wherever they come from
     */
    record OfActivity(ActivityType type, ConversationKind kind, boolean negated, int times, List<FieldTest> tests)
            implements Filter {

        @Override
        public Filter opposite() {
            return new OfActivity(type, kind, !negated, times, tests);
        }

        OfActivity atLeast(int number) {
            return new OfActivity(type, kind, false, number, tests);
        }
    }

    /**
     * The person is in one of these lists, or, negated, in none of them.
     *
     * @param lists at least one
     */
    record OfMembership(List<String> lists, boolean negated) implements Filter {

        @Override
        public Filter opposite() {
            return new OfMembership(lists, !negated);
        }
    }
}
