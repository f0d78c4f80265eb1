package dev.smartlists.exchange;

import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Literals;

/** Writes a definition as a rule file. The same definition always gives the same text. */
final class RuleWriter {

    /** How the text of every imported file begins. */
    static final String BEGINNING = """
            package lists

            import dev.smartlists.activity.*

            /*
             * Imported. Importing this list again replaces this file, so what is changed here holds until then.
             */
            """;

    private RuleWriter() {}

    static String write(ListDefinition definition) {
        String title = ListNames.title(definition.name());
        StringBuilder out = new StringBuilder(BEGINNING);
        out.append("rule \"").append(title).append("\"\n");
        if (!title.equals(definition.name())) {
            out.append("    @name( ").append(Literals.quoted(definition.name())).append(" )\n");
        }
        if (definition.qualification() != null) {
            out.append("    @qualifies( ").append(definition.qualification()).append(" )\n");
        }
        out.append("when\n");
        for (Condition condition : ListConditions.of(definition)) {
            out.append("    ").append(ConditionWriter.write(condition, 4)).append('\n');
        }
        return out.append("then\n    ")
                .append(definition.isCampaign() ? "start" : "member")
                .append("();\nend\n")
                .toString();
    }
}
