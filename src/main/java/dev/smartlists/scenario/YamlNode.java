package dev.smartlists.scenario;

import java.util.List;

/** A piece of YAML and where it stands. Immutable. */
sealed interface YamlNode {

    /** From 1. */
    int line();

    /** From 1. */
    int column();

    /** What it is, for messages. */
    String kind();

    /** {@code key: value}, several. */
    record Mapping(int line, int column, List<Member> members) implements YamlNode {

        @Override
        public String kind() {
            return "a block of 'key: value'";
        }
    }

    /** One of them. */
    record Member(Scalar key, YamlNode value) {}

    /** A list. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text, number, truth value or nothing. */
    record Scalar(int line, int column, String text, Type type) implements YamlNode {

        @Override
        public String kind() {
            return type == Type.NOTHING ? "nothing" : "'" + text + "'";
        }
    }

    /** What YAML takes a scalar for. */
    enum Type {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        YES_OR_NO,
        NOTHING
    }
}
