package dev.smartlists.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void ordersAsCodePointsDo() {
        String emoji = "😀"; // U+1F600, whose first UTF-16 unit is below U+FFFD
        Stream<String> inOrder = Stream.of("", "A", "AA", "Aa", "B", "a", "é", "\uFFFD", emoji, emoji + "a", "😁");

        assertThat(inOrder).isSortedAccordingTo(CodePointOrder.TEXTS);
        assertThat(emoji.compareTo("\uFFFD")).isNegative();
    }

    @Test
    void looksAtWholeCharactersInTheMiddle() {
        assertThat(CodePointOrder.TEXTS.compare("x😀y", "x\uE000y")).isPositive();
        assertThat(CodePointOrder.TEXTS.compare("x\uE000y", "x😀y")).isNegative();
        assertThat(CodePointOrder.TEXTS.compare("x😀y", "x😀y")).isZero();
    }

    /** UTF-8 keeps the order of code points. */
    @Property
    void agreesWithUtf8(
            @ForAll @Chars({'a', 'z', 'é', '\uD7FF', '\uE000', '\uFFFD', '1', '2'}) @StringLength(max = 6) String a,
            @ForAll @Chars({'a', 'z', 'é', '\uD7FF', '\uE000', '\uFFFD', '1', '2'}) @StringLength(max = 6) String b) {
        String one = supplementary(a);
        String other = supplementary(b);

        assertThat(Integer.signum(CodePointOrder.TEXTS.compare(one, other)))
                .isEqualTo(Integer.signum(Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8))));
    }

    private static String supplementary(String text) {
        return text.replace("1", "😀").replace("2", "\uD800\uDC00");
    }
}
