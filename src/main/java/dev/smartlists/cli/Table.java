package dev.smartlists.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for people: a line of titles, a line for each row, two blanks between columns. Texts to the left, numbers to the right. Where the terminal is
 * too narrow, the widest texts are cut. Cells may hold any text. Not thread-safe.
 */
final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private enum Kind {
        TEXT,
        FIXED,
        NUMBER
    }

    private record Column(String title, Kind kind) {}

    /** Adds a column of texts. */
    Table text(String title) {
        columns.add(new Column(title, Kind.TEXT));
        return this;
    }

    /** Adds a column of texts that are never cut. */
    Table fixed(String title) {
        columns.add(new Column(title, Kind.FIXED));
        return this;
    }

    /** Adds a column of numbers. */
    Table number(String title) {
        columns.add(new Column(title, Kind.NUMBER));
        return this;
    }

    /** Adds a row with one cell for each column. */
    Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, but " + cells.length + " cells");
        }
        rows.add(List.of(cells).stream()
                .map(cell -> Visible.of(String.valueOf(cell)))
                .toList());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines of the table as they look there; the first one holds the titles, unless all are empty. */
    List<String> lines(Terminal terminal) {
        int[] widths = widths(terminal.width());
        List<String> lines = new ArrayList<>();
        List<String> titles = columns.stream().map(Column::title).toList();
        if (!titles.stream().allMatch(String::isEmpty)) {
            lines.add(terminal.bold(line(titles, widths, terminal)));
        }
        rows.forEach(row -> lines.add(line(row, widths, terminal)));
        return lines;
    }

    private int[] widths(int available) {
        int[] widths =
                IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
        int left = available - GAP.length() * (columns.size() - 1);
        while (left < IntStream.of(widths).asLongStream().sum()) {
            int widest = widestText(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int naturalWidth(int column) {
        return IntStream.concat(
                        IntStream.of(DisplayWidth.of(columns.get(column).title())),
                        rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))))
                .max()
                .orElse(0);
    }

    /** The widest column that may still be cut, or -1. */
    private int widestText(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean mayBeCut = columns.get(i).kind() == Kind.TEXT && widths[i] > NARROWEST;
            if (mayBeCut && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths, Terminal terminal) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            String shown = terminal.leftToRight(cell);
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).kind() == Kind.NUMBER ? padding + shown : shown + padding);
        }
        return line.toString().stripTrailing();
    }
}
