package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    private static final Terminal NARROW = new Terminal(true, 24, false);

    @Test
    void alignsTextsLeftAndNumbersRight() {
        Table table = new Table().text("List").number("Members").text("Why");
        table.row("Hot", 7, "so").row("Cold leads", 12345678, "");

        assertThat(table.lines(Terminal.NONE))
                .containsExactly(
                        "List         Members  Why", //
                        "Hot                7  so",
                        "Cold leads  12345678");
    }

    @Test
    void countsColumnsNotCharacters() {
        Table table = new Table().text("List").number("Members");
        table.row("山田", 1).row("Zoe\u0308", 2).row("👨‍👩‍👧", 3).row("abcd", 4);

        assertThat(table.lines(Terminal.NONE))
                .containsExactly(
                        "List  Members", "山田        1", "Zoe\u0308         2", "👨‍👩‍👧          3", "abcd        4");
    }

    @Test
    void cutsTheWidestTextsToFitTheTerminal() {
        Table table = new Table().text("List").text("File").number("Members");
        table.row("Nothing but one long name", "short", 12);

        assertThat(table.lines(NARROW)).containsExactly("List      File   Members", "Nothing…  short       12");
    }

    @Test
    void keepsEverythingWhereThereIsNoTerminal() {
        String name = "long ".repeat(10_000).strip();

        assertThat(new Table().text("List").row(name).lines(Terminal.NONE)).containsExactly("List", name);
    }

    @Test
    void neverCutsFixedTexts() {
        Table table = new Table().fixed("Date").text("Activity");
        table.row("2026-11-22T10:00:00.000Z", "Engaged with a Dialogue");

        assertThat(table.lines(NARROW).get(1)).isEqualTo("2026-11-22T10:00:00.000Z  Engaged…");
    }

    @Test
    void keepsNumbersWholeHoweverNarrowItGets() {
        Table table = new Table().text("List").number("Members").row("Somebody who", 1234567890123L);

        assertThat(table.lines(new Terminal(true, 10, false)).get(1)).isEqualTo("Somebod…  1234567890123");
    }

    @Test
    void showsTextsOfStrangersHarmlessly() {
        Table table = new Table().text("List").number("Members").row("\u001b[2Jwiped\nout", 1);

        assertThat(table.lines(Terminal.NONE).get(1)).isEqualTo("\\u001b[2Jwiped\\nout        1");
    }

    @Test
    void keepsRightToLeftNamesInTheirColumn() {
        Table table = new Table().text("List").number("Members").row("שלום", 12);

        assertThat(table.lines(NARROW).get(1)).isEqualTo("\u200eשלום\u200e       12");
        assertThat(table.lines(Terminal.NONE).get(1)).isEqualTo("שלום       12");
    }

    @Test
    void writesTitlesInBoldWhereColoursAreWelcome() {
        Table table = new Table().text("List").row("x");

        assertThat(table.lines(new Terminal(true, 80, true))).containsExactly("\u001b[1mList\u001b[0m", "x");
    }

    @Test
    void needsACellForEachColumn() {
        assertThatThrownBy(() -> new Table().text("List").row("x", "y")).isInstanceOf(IllegalArgumentException.class);
    }
}
