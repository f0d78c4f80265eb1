package dev.smartlists.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is one evaluator: an operator that is broken is broken for evaluation and explanation alike. */
class OneEvaluatorTest {

    private static final List<String> RIGHT = Verdicts.all();

    @ParameterizedTest(name = "{2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    activity/Text.java           | String::startsWith                     | String::endsWith            | 0 5
                    activity/Text.java           | String::contains                       | String::startsWith          | 1
                    activity/Whole.java          | value >= bound;                        | value > bound;              | 2
                    activity/DateCondition.java  | new Range(earlier, now.toEpochMilli()) | new Range(earlier, earlier) | 3
                    rules/syntax/Comparison.java | found >= number                        | found > number              | 3 4 5
                    """)
    void whatIsBrokenForOneIsBrokenForTheOther(String file, String from, String to, String turned, @TempDir Path folder)
            throws Exception {
        try (ProgramWith broken = ProgramWith.change(folder, file, from, to)) {
            assertThat(broken.verdicts()).isEqualTo(turned(turned.split(" ")));
        }
    }

    /** The verdicts that are right, but for some: evaluation and explanation say the opposite of these. */
    private static List<String> turned(String... which) {
        List<String> verdicts = new ArrayList<>(RIGHT);
        Arrays.stream(which).map(Integer::valueOf).forEach(number -> {
            String right = RIGHT.get(number);
            verdicts.set(
                    number, right.contains("true") ? right.replace("true", "false") : right.replace("false", "true"));
        });
        return verdicts;
    }
}
