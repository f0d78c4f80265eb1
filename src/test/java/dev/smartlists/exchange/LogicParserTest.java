package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicParserTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1 and 2 and 3, 1 and 2 and 3",
        "1 OR 2 oR 3, 1 or 2 or 3",
        "1 and (2 or 3), 1 and (2 or 3)",
        "(1 and 2) or 3, (1 and 2) or 3",
        "1and(2or3), 1 and (2 or 3)",
        "((3)), 3",
        "(1 or 2) or 3, 1 or 2 or 3",
        "(1 or (2 and (3 or 1))), 1 or (2 and (3 or 1))",
        "001 and 2, 1 and 2"
    })
    void reads(String text, String meaning) {
        assertThat(LogicParser.parse(text, 3, findings).orElseThrow().text()).isEqualTo(meaning);
        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 and 2 or 3            | 'and' and 'or' are mixed, which can be read in two ways. Write brackets: (1 and 2) or 3, or 1 and (2 or 3)
            1 or 2 and (1 or 3)     | 'and' and 'or' are mixed, which can be read in two ways. Write brackets: 1 or (2 and (1 or 3)), or (1 or 2) and (1 or 3)
            1 or 2 or 3 and 1       | 'and' and 'or' are mixed, which can be read in two ways. Write brackets: 1 or 2 or (3 and 1), or (1 or 2 or 3) and 1
            1 and 4                 | there is no filter 4: the list has 3 filters
            0 or 7 or 99999999999   | there is no filter 0, 7, 99999999999: the list has 3 filters
            1 and not 2             | the number of a filter is missing before "not". There is no 'not' in logic: use the filter whose name begins with Not, as in Not Engaged with a Dialogue
            1 not 2                 | 'and' or 'or' is missing before "not". There is no 'not' in logic: use the filter whose name begins with Not, as in Not Engaged with a Dialogue
            1 2                     | 'and' or 'or' is missing before "2"
            1 xor 2                 | 'and' or 'or' is missing before "xor"
            1 && 2                  | 'and' or 'or' is missing before "&"
            1 and                   | the number of a filter is missing at the end
            and 1                   | the number of a filter is missing before "and"
            (1 or 2                 | a ')' is missing at the end
            (1 or 2 3)              | a ')' is missing before "3"
            1 or 2)                 | there is a ')' without a '('
            ()                      | the number of a filter is missing before ")"
            ''                      | is empty. Write numbers of filters with and, or and brackets: 1 and (2 or 3)
            -1                      | the number of a filter is missing before "-"
            １                      | the number of a filter is missing before "１"
            """)
    void refuses(String text, String message) {
        assertThat(LogicParser.parse(text, 3, findings)).isEmpty();
        assertThat(findings.problems()).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void deepBracketsAreRefusedNotOverflowing() {
        String deep = "(".repeat(10_000) + "1" + ")".repeat(10_000);
        assertThat(LogicParser.parse(deep, 1, findings)).isEmpty();
        assertThat(findings.problems())
                .extracting(Finding::message)
                .containsExactly("brackets are nested more than 100 deep. Take out the ones that change nothing");
        assertThat(LogicParser.parse("(".repeat(100) + "1" + ")".repeat(100), 1, new Findings()))
                .isPresent();
    }

    @Test
    void aLongMixIsRefusedWithoutRepeatingIt() {
        LogicParser.parse("1 and " + "2 or 3 and ".repeat(1_000) + "1", 3, findings);
        assertThat(findings.problems())
                .extracting(Finding::message)
                .containsExactly("'and' and 'or' are mixed, which can be read in two ways. Write brackets");
    }

    @Test
    void anUnusedFilterIsAWarning() {
        assertThat(LogicParser.parse("1 or 3", 4, findings)).isPresent();
        assertThat(findings.warnings())
                .extracting(Finding::message)
                .containsExactly(
                        "filter 2 is not used, so it changes nothing", "filter 4 is not used, so it changes nothing");
        assertThat(findings.problems()).isEmpty();
    }
}
