package dev.smartlists.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of lists as the rivals read it: the product's rule JSON, and the sequences that it cannot express.
 *
 * @param lists from {@code lists.json}
 * @param sequences from {@code sequences.json}
 */
public record ListFolder(List<SmartList> lists, List<Sequence> sequences) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public record SmartList(String name, Rules rules) {}

    public record Rules(String filterMatchType, @Nullable String filterCustomRuleLogic, List<Filter> filters) {}

    public record Filter(String name, String ruleType, List<Condition> conditions) {

        public boolean isNegated() {
            return name.startsWith("Not ");
        }

        /** The activity's name in results, without a leading "Not". */
        public String activity() {
            return isNegated() ? name.substring("Not ".length()) : name;
        }

        public boolean isMembership() {
            return ruleType.equals("Membership");
        }
    }

    public record Condition(String activityAttributeName, String operator, List<String> values) {}

    /** Members have an activity {@code then} in the same session as an activity {@code first}, with a later date. */
    public record Sequence(String name, String first, String then) {}

    public static ListFolder read(Path folder) throws IOException {
        return new ListFolder(
                List.of(MAPPER.readValue(folder.resolve("lists.json").toFile(), SmartList[].class)),
                List.of(MAPPER.readValue(folder.resolve("sequences.json").toFile(), Sequence[].class)));
    }
}
