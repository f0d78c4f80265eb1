package dev.smartlists.rules.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands between {@code when} and {@code then}, as a tree. Immutable. */
public sealed interface Condition {

    /** The line on which it begins. */
    int line();

    /** The conditions right below this one. */
    default List<Condition> parts() {
        return List.of();
    }

    /** This condition and all below it. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }

    /** All of them hold; none at all hold too. */
    record And(List<Condition> parts, int line) implements Condition {}

    /** One of them holds. */
    record Or(List<Condition> parts, int line) implements Condition {}

    /** It does not hold for any facts. */
    record Not(Condition condition, int line) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }
    }

    /** It holds for some facts. */
    record Exists(Condition condition, int line) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }
    }

    /**
     * {@code $again : Engaged( inDialogue )}.
     *
     * @param binding the variable, with its {@code $} if it has one, or {@code null}
     * @param fact the name of the fact
     */
    record Pattern(@Nullable String binding, String fact, List<Constraint> constraints, int line)
            implements Condition {}

    /** {@code Activities( times >= 2 ) from collect( … )}, or the same as an {@code accumulate} with {@code count()}. */
    record Counted(Comparison comparison, int times, Pattern pattern, int line) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(pattern);
        }
    }

    /** {@code MemberOf( list in ( "A", "B" ) )}: in any of them. */
    record Member(List<String> lists, int line) implements Condition {}

    /** Anything else: kept as written, for the engine, with the patterns that were recognised inside. */
    record AsWritten(String text, List<Condition> parts, int line) implements Condition {}
}
