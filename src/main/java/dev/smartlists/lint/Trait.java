package dev.smartlists.lint;

import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.ConstraintText;
import org.jspecify.annotations.Nullable;

/** Something that is so of an activity or not: a constraint or a date test holds. Exactly one of the two is there. */
record Trait(@Nullable Constraint constraint, @Nullable DateTest date) {

    static Trait of(String fact, String constraint) {
        return new Trait(ConstraintText.parse(fact, constraint), null);
    }

    static Trait of(DateTest date) {
        return new Trait(null, date);
    }
}
