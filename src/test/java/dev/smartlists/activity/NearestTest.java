package dev.smartlists.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void offersFewWordsAllAndManyByTheirNumber() {
        List<String> many =
                IntStream.rangeClosed(1, 11).mapToObj(i -> "word " + i).toList();
        assertThat(Nearest.choice("word 1", many, "all()")).isEqualTo(". Did you mean 'word 1'?");
        assertThat(Nearest.choice("x", many, "all()")).isEqualTo("; see all() for the 11 that there are");
        assertThat(Nearest.choice("x", many.subList(0, 2), "all()")).isEqualTo(", only 'word 1', 'word 2'");
        assertThat(Nearest.choice("x", List.of(), "all()")).isEqualTo("; there is none at all");
    }
}
