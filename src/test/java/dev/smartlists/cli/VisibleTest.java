package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @MethodSource
    void showsWhatATerminalWouldObeyOrHide(String text, String shown) {
        assertThat(Visible.of(text)).isEqualTo(shown);
    }

    static String[][] showsWhatATerminalWouldObeyOrHide() {
        return new String[][] {
            {"\u001b[31mred", "\\u001b[31mred"},
            {"\u001b]0;title\u0007", "\\u001b]0;title\\u0007"},
            {"\u009b31m", "\\u009b31m"},
            {"two\nlines\r\n", "two\\nlines\\r\\n"},
            {"a\tb", "a\\tb"},
            {"\u0000\u007f", "\\u0000\\u007f"},
            {"\u2028\u2029", "\\u2028\\u2029"},
            {"gpj.\u202egnp", "gpj.\\u202egnp"},
            {"\u2066x\u2069\u200f", "\\u2066x\\u2069\\u200f"},
            {"zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"},
            {"half \ud83d", "half \\ud83d"},
            {"\udb40\udc01", "\\u{e0001}"}
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Zoë",
                "山田",
                "שלום",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "👨‍👩‍👧",
                "❤️",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
                "\\n is no line end",
                "\ud83e\udee0"
            })
    void leavesWritingAsItIs(String text) {
        assertThat(Visible.of(text)).isEqualTo(text);
    }
}
