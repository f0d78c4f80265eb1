package dev.smartlists.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A dialogue or conversational flow of the example site.
 *
 * @param course questions that it asks, each with answers that visitors give
 */
record Talk(Map<String, Object> members, List<Question> course) {

    /** A question and the answers that visitors give to it. */
    record Question(String text, List<String> answers) {

        static Question of(String text, String... answers) {
            return new Question(text, List.of(answers));
        }
    }

    static Talk dialogue(String id, String name, Question... course) {
        return new Talk(members("id", id, "name", name, "kind", "dialogue"), List.of(course));
    }

    static Talk flow(String id, String name, String uiType, String sourceName, String sourceType, Question... course) {
        return new Talk(
                members(
                        "id",
                        id,
                        "name",
                        name,
                        "kind",
                        "conversational_flow",
                        "uiType",
                        uiType,
                        "sourceName",
                        sourceName,
                        "sourceType",
                        sourceType),
                List.of(course));
    }

    /** The same as another site sends it: by name only. */
    Talk withoutId() {
        Map<String, Object> rest = new LinkedHashMap<>(members);
        rest.remove("id");
        return new Talk(rest, course);
    }

    String name() {
        return (String) members.get("name");
    }

    /** What is said, line by line, as a transcript has it. */
    String transcript(Random chance) {
        StringBuilder said = new StringBuilder();
        for (Question question : course) {
            said.append("Bot: ").append(question.text()).append("\nVisitor: ");
            said.append(question.answers().get(chance.nextInt(question.answers().size())))
                    .append('\n');
        }
        return said.toString().stripTrailing();
    }

    private static Map<String, Object> members(String... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
