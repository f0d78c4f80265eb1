package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void whatLeadsNowhereRoundIsNone() {
        assertThat(Circles.in(Map.of(
                        "A",
                        List.of("B", "unknown"),
                        "B",
                        List.of("C", "C"),
                        "C",
                        List.of(),
                        "D",
                        List.of("A", "B", "C"))))
                .isEmpty();
    }

    @Test
    void eachCircleOnce() {
        Map<String, List<String>> references = new LinkedHashMap<>();
        references.put("In", List.of("A"));
        references.put("A", List.of("X", "B"));
        references.put("B", List.of("C"));
        references.put("C", List.of("A", "Self"));
        references.put("Self", List.of("Self"));
        references.put("X", List.of());
        assertThat(Circles.in(references)).containsExactly(List.of("A", "B", "C"), List.of("Self"));
    }

    @Test
    void aLongChainIsNoCircleInWhateverOrder() {
        Map<String, List<String>> forwards = new LinkedHashMap<>();
        Map<String, List<String>> backwards = new LinkedHashMap<>();
        for (int i = 0; i < 50_000; i++) {
            forwards.put("" + i, List.of("" + (i + 1)));
            backwards.put("" + i, List.of("" + (i - 1)));
        }
        assertThat(Circles.in(forwards)).isEmpty();
        assertThat(Circles.in(backwards)).isEmpty();
        forwards.put("50000", List.of("0"));
        assertThat(Circles.in(forwards))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(50_001));
    }
}
