package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.listBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the filters of a list are combined. */
class LogicTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all                     | TTF | false",
                "all                     | TTT | true",
                "any                     | FFT | true",
                "any                     | FFF | false",
                "1 and (2 or 3)          | TFT | true",
                "1 and (2 or 3)          | FTT | false",
                "(1 and 2) or 3          | FFT | true",
                "1 AND(2 Or 3)           | TFT | true",
                "1 and 2 and 3           | TTF | false",
                "1 or 2 or 3             | FFT | true",
                "((1) or (2 and (3)))    | FTT | true",
                "2                       | FTF | true",
                "1 or 2                  | TF  | true"
            })
    void holds(String logic, String filters, boolean expected) {
        List<String> lines = List.of(event("e", "goal_reached", "2024-03-01T12:00:00Z"));
        List<String> written = new ArrayList<>();
        for (char result : filters.toCharArray()) {
            written.add(filter(result == 'T' ? "Reached Dialogue Goal" : "Triggered Dialogue"));
        }
        String matching = logic.equals("all") || logic.equals("any")
                ? "filterMatchType:'" + logic + "'"
                : "filterMatchType:'custom', filterCustomRuleLogic:'" + logic + "'";
        for (String spelling : List.of(matching, matching.replace("custom", "Advanced"))) {
            var list = listBy("L", spelling, written.toArray(String[]::new));
            assertThat(Given.run(lines, list).memberships()).hasSize(expected ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 and 2 or 3",
                "1 or 2 and 3",
                "1 and 4",
                "0",
                "",
                "1 and",
                "(1",
                "1)",
                "1 2",
                "not 1",
                "1 & 2",
                "and 1",
                "()"
            })
    void refuses(String logic) {
        assertThatIllegalArgumentException().isThrownBy(() -> Logic.holds(logic, List.of(true, true, true)));
    }
}
