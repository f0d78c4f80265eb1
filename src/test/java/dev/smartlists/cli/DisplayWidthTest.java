package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'', 0, nothing",
        "Ana, 3, ASCII",
        "Zoë, 3, one code point for letter and accent",
        "Zoe\u0308, 3, an accent of its own",
        "x\u0301\u0302\u0303\u0304, 1, a pile of accents",
        "山田, 4, Chinese characters",
        "カタカナ, 8, Katakana",
        "ｶﾀｶﾅ, 4, half-width Katakana",
        "ＡＢ, 4, full-width Latin",
        "한국, 4, Hangul syllables",
        "\u1112\u1161\u11ab, 2, one Hangul syllable of three jamo",
        "Привет, 6, Cyrillic",
        "שלום, 4, Hebrew",
        "مرحبا, 5, Arabic",
        "สวัสดี, 4, Thai with marks above",
        "👍, 2, an emoji",
        "👍🏽, 2, an emoji with a skin tone",
        "👨‍👩‍👧, 2, a family of three",
        "🇩🇪, 2, a flag of two letters",
        "🇩🇪🇫🇷, 4, two flags",
        "🏴\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f, 2, a flag of tags",
        "❤, 1, a heart as text",
        "❤\ufe0f, 2, a heart as emoji",
        "1\ufe0f\u20e3, 2, a keycap",
        "𠮷, 2, a Chinese character beyond 16 bits",
        "𝕏, 1, a letter beyond 16 bits",
        "\ud83e\udee0, 2, an emoji newer than this Java",
        "–…“”, 4, punctuation",
        "─│, 2, lines"
    })
    void countsColumns(String text, int columns, String what) {
        assertThat(DisplayWidth.of(text)).as(what).isEqualTo(columns);
    }

    @Test
    void knowsTheEdgesOfWideRanges() {
        assertThat(WideCharacters.contains(0x10ff)).isFalse();
        assertThat(WideCharacters.contains(0x1100)).isTrue();
        assertThat(WideCharacters.contains(0x115f)).isTrue();
        assertThat(WideCharacters.contains(0x1160)).isFalse();
        assertThat(WideCharacters.contains(0x23f0)).isTrue();
        assertThat(WideCharacters.contains(0x23f1)).isFalse();
        assertThat(WideCharacters.contains(0x3fffd)).isTrue();
        assertThat(WideCharacters.contains(0x3fffe)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Pricing, 7, Pricing",
        "Pricing, 6, Prici…",
        "Two words, 5, Two…",
        "山田太郎, 8, 山田太郎",
        "山田太郎, 7, 山田太…",
        "山田太郎, 6, 山田…",
        "ae\u0301e\u0301, 2, a…",
        "👨‍👩‍👧👨‍👩‍👧, 3, 👨‍👩‍👧…"
    })
    void cutsBetweenCharacters(String text, int width, String cut) {
        assertThat(DisplayWidth.cut(text, width)).isEqualTo(cut);
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(width);
    }

    @Test
    void wrapsAtBlanksAndWhereThereIsNoneAnywhere() {
        assertThat(DisplayWidth.wrap("fits", 4)).containsExactly("fits");
        assertThat(DisplayWidth.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(DisplayWidth.wrap("one two three", 6)).containsExactly("one", "two", "three");
        assertThat(DisplayWidth.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(DisplayWidth.wrap("山田太郎です", 5)).containsExactly("山田", "太郎", "です");
        assertThat(DisplayWidth.wrap("a 山田太郎", 6)).containsExactly("a", "山田太", "郎");
    }
}
