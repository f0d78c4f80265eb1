package dev.smartlists.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "pge, page",
        "scheduldFor, scheduledFor",
        "NAME, name",
        "dayz, days",
        "x, ",
        "completely, "
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, List.of("name", "page", "scheduledFor", "days"))
                        .orElse(null))
                .isEqualTo(meant);
    }
}
