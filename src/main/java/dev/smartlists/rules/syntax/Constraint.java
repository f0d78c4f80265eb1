package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Operator;
import java.util.List;
import java.util.stream.Collectors;

/** One of the constraints between the brackets of a pattern. */
public sealed interface Constraint {

    /** The line on which it begins. */
    int line();

    /** As rules write it; the same for constraints that mean the same but for their layout. */
    String text();

    /** {@code name.is( "Pricing" )}: a field, an operator, literal values. */
    record FieldTest(String field, Operator operator, List<Value> values, int line) implements Constraint {

        /** The values as texts, without quotes. */
        public List<String> texts() {
            return values.stream().map(Value::text).toList();
        }

        @Override
        public String text() {
            String arguments = values.stream().map(Value::source).collect(Collectors.joining(", "));
            return field + "." + operator.method() + (arguments.isEmpty() ? "()" : "( " + arguments + " )");
        }
    }

    /**
     * A literal.
     *
     * @param text what it stands for
     * @param quoted whether it is a text, not a number
     */
    record Value(String text, boolean quoted) {

        String source() {
            return quoted ? Literals.quoted(text) : text;
        }
    }

    /** {@code inDialogue}, {@code inFlow} or {@code happensNow}, or their opposite. */
    record Property(String name, boolean wanted, int line) implements Constraint {

        public static final String IN_DIALOGUE = "inDialogue";
        public static final String IN_FLOW = "inFlow";
        public static final String HAPPENS_NOW = "happensNow";

        @Override
        public String text() {
            return wanted ? name : "!" + name;
        }
    }

    /** Anything else: kept as written, for the engine. */
    record AsWritten(String text, int line) implements Constraint {}
}
