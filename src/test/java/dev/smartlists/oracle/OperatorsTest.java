package dev.smartlists.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, lists of texts, integers and booleans; {@code -} stands for a missing attribute, {@code ;} parts values. */
class OperatorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pricing | is               | pricing       | true",
                "Pricing | is               | price         | false",
                "Pricing | is               | x;PRICING     | true",
                "Pricing | is not           | pricing       | false",
                "Pricing | is not           | x;y           | true",
                "Pricing | is not           | x;pricing     | false",
                "Pricing | contains         | RIC           | true",
                "Pricing | contains         | x;ic          | true",
                "Pricing | contains         | x             | false",
                "Pricing | not contains     | x             | true",
                "Pricing | not contains     | x;ric         | false",
                "Pricing | starts with      | pri           | true",
                "Pricing | starts with      | ric           | false",
                "Pricing | not starts with  | ric           | true",
                "Pricing | not starts with  | ric;PR        | false",
                "Pricing | is empty         |               | false",
                "Pricing | is not empty     |               | true",
                "Pricing | is any           |               | true",
                "-       | is               | x             | false",
                "-       | is not           | x             | true",
                "-       | contains         | x             | false",
                "-       | not contains     | x             | true",
                "-       | starts with      | x             | false",
                "-       | not starts with  | x             | true",
                "-       | is empty         |               | true",
                "-       | is not empty     |               | false",
                "-       | is any           |               | true",
                "\u0130  | is               | i\u0307       | true",
                "STRASSE | is               | stra\u00DFe   | false"
            })
    void texts(String actual, String operator, @Nullable String values, boolean expected) {
        assertThat(Operators.text(several(actual), operator, several(values))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Price;Demo | is               | demo    | true",
                "Price;Demo | is               | x;y     | false",
                "Price;Demo | is not           | demo    | false",
                "Price;Demo | is not           | x       | true",
                "Price;Demo | contains         | em      | true",
                "Price;Demo | not contains     | em      | false",
                "Price;Demo | starts with      | de      | true",
                "Price;Demo | not starts with  | em      | true",
                "Price;Demo | is empty         |         | false",
                "-          | is not           | x       | true",
                "-          | is empty         |         | true"
            })
    void listsOfTexts(String actual, String operator, @Nullable String values, boolean expected) {
        assertThat(Operators.text(several(actual), operator, several(values))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | is           | 2    | true",
                "2 | is           | 1;2  | true",
                "2 | is           | 0    | false",
                "2 | is not       | 2    | false",
                "2 | is not       | 1;3  | true",
                "2 | greater than | 2    | false",
                "2 | greater than | 1    | true",
                "2 | less than    | 2    | false",
                "2 | less than    | 3    | true",
                "2 | at least     | 2    | true",
                "2 | at most      | 2    | true",
                "2 | at most      | 1    | false",
                "2 | between      | 2;3  | true",
                "2 | between      | 0;2  | true",
                "2 | between      | 3;9  | false",
                "0 | is empty     |      | false",
                "0 | is not empty |      | true",
                "- | is           | 0    | true",
                "- | is           | 5;0  | true",
                "- | is           | 5    | false",
                "- | is not       | 0    | false",
                "- | is not       | 5;0  | false",
                "- | is not       | 5    | true",
                "- | greater than | -1   | false",
                "- | less than    | 1    | false",
                "- | at least     | 0    | false",
                "- | at most      | 0    | false",
                "- | between      | 0;3  | false",
                "- | is empty     |      | true",
                "- | is not empty |      | false"
            })
    void integers(String actual, String operator, @Nullable String values, boolean expected) {
        Integer number = actual.equals("-") ? null : Integer.valueOf(actual);

        assertThat(Operators.number(number, operator, several(values))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, is, true, true",
        "true, is, false, false",
        "false, is, false, true",
        "-, is, true, false",
        "-, is, false, false",
        "true, is true, , true",
        "false, is true, , false",
        "-, is true, , false",
        "false, is false, , true",
        "-, is false, , false"
    })
    void booleans(String actual, String operator, @Nullable String values, boolean expected) {
        Boolean bool = actual.equals("-") ? null : Boolean.valueOf(actual);

        assertThat(Operators.bool(bool, operator, several(values))).isEqualTo(expected);
    }

    private static List<String> several(@Nullable String texts) {
        return texts == null || texts.equals("-") ? List.of() : Arrays.asList(texts.split(";"));
    }
}
