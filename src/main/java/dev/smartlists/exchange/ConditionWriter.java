package dev.smartlists.exchange;

import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Literals;
import java.util.List;
import java.util.stream.Collectors;

/** Writes conditions the way a person would: on one line where they fit, else one part below the other, every bracket explicit. */
final class ConditionWriter {

    private static final int WIDTH = 120;

    private ConditionWriter() {}

    /**
     * The text of a condition, without the indentation of its first line.
     *
     * @param indent how far to the right it begins
     */
    static String write(Condition condition, int indent) {
        String line = line(condition);
        return indent + line.length() <= WIDTH ? line : block(condition, indent);
    }

    private static String line(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.constraints().isEmpty()
                    ? pattern.fact() + "()"
                    : pattern.fact() + "( " + joined(pattern.constraints()) + " )";
        }
        if (condition instanceof Condition.Counted counted) {
            return counting(counted) + " " + line(counted.pattern()) + " )";
        }
        if (condition instanceof Condition.Member member) {
            return member(member);
        }
        if (condition instanceof Condition.Not not) {
            return "not " + line(not.condition());
        }
        return condition.parts().stream()
                .map(ConditionWriter::line)
                .collect(Collectors.joining(word(condition), "( ", " )"));
    }

    private static String block(Condition condition, int indent) {
        if (condition instanceof Condition.Pattern pattern) {
            String start = pattern.fact() + "( ";
            return pattern.constraints().stream()
                    .map(Constraint::text)
                    .collect(Collectors.joining(",\n" + " ".repeat(indent + start.length()), start, " )"));
        }
        if (condition instanceof Condition.Counted counted) {
            int inner = indent + 4;
            return counting(counted) + "\n" + " ".repeat(inner) + write(counted.pattern(), inner) + " )";
        }
        if (condition instanceof Condition.Member member) {
            return member(member);
        }
        if (condition instanceof Condition.Not not) {
            return "not " + write(not.condition(), indent + 4);
        }
        List<String> parts =
                condition.parts().stream().map(part -> write(part, indent + 6)).toList();
        return "( "
                + String.join("\n" + " ".repeat(indent + 2) + word(condition).strip() + " ", parts) + " )";
    }

    private static String word(Condition andOrOr) {
        return andOrOr instanceof Condition.And ? " and " : " or ";
    }

    private static String counting(Condition.Counted counted) {
        return "Activities( times " + counted.comparison().symbol() + " " + counted.times() + " ) from collect(";
    }

    private static String member(Condition.Member member) {
        List<String> lists = member.lists().stream().map(Literals::quoted).toList();
        return lists.size() == 1
                ? "MemberOf( list == " + lists.get(0) + " )"
                : "MemberOf( list in ( " + String.join(", ", lists) + " ) )";
    }

    private static String joined(List<Constraint> constraints) {
        return constraints.stream().map(Constraint::text).collect(Collectors.joining(", "));
    }
}
