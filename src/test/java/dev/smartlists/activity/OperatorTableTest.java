package dev.smartlists.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of operators, each cell of it, on the values that rules see. */
class OperatorTableTest {

    private static final AsOf NOW = new AsOf(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC, DayOfWeek.MONDAY);

    /** One row. */
    record Cell(ValueType type, Operator operator, @Nullable String value, List<String> asked, boolean matches) {

        static Cell parse(String row) {
            String[] columns = row.split("\\|", -1);
            String value = columns[2].strip();
            String asked = columns[3].strip();
            return new Cell(
                    ValueType.valueOf(columns[0].strip()),
                    Operator.labelled(columns[1]).orElseThrow(),
                    value.isEmpty() ? null : value,
                    asked.isEmpty() ? List.of() : List.of(asked.split(";")),
                    Boolean.parseBoolean(columns[4].strip()));
        }
    }

    static Stream<Cell> cells() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/spec/operators.csv")).stream()
                .filter(row -> !row.startsWith("#") && !row.isBlank())
                .map(Cell::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void holdsAsTheTableSays(Cell cell) throws ReflectiveOperationException {
        assertThat(ask(cell)).isEqualTo(cell.matches());
    }

    @Test
    void coversEveryOperatorWithAndWithoutAValue() throws IOException {
        Set<List<Object>> covered = new HashSet<>();
        cells().forEach(cell -> covered.add(List.of(cell.type(), cell.operator(), cell.value() == null)));
        for (ValueType type : ValueType.values()) {
            for (Operator operator : Operator.of(type)) {
                assertThat(covered).contains(List.of(type, operator, true), List.of(type, operator, false));
            }
        }
    }

    private static boolean ask(Cell cell) throws ReflectiveOperationException {
        Object value = valueOf(cell);
        Method method = Arrays.stream(value.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(cell.operator().method()))
                .filter(candidate -> candidate.isVarArgs()
                        || candidate.getParameterCount() == cell.asked().size())
                .findFirst()
                .orElseThrow();
        Object[] arguments;
        if (method.isVarArgs() && cell.type() == ValueType.INTEGER) {
            arguments = new Object[] {
                cell.asked().stream().mapToInt(Integer::parseInt).toArray()
            };
        } else if (method.isVarArgs()) {
            arguments = new Object[] {cell.asked().toArray(String[]::new)};
        } else if (cell.type() == ValueType.INTEGER) {
            arguments = cell.asked().stream().map(Integer::valueOf).toArray();
        } else {
            arguments = cell.asked().toArray();
        }
        return (boolean) method.invoke(value, arguments);
    }

    private static Object valueOf(Cell cell) {
        @Nullable String value = cell.value();
        return switch (cell.type()) {
            case TEXT -> new Text(value);
            case TEXTS -> new Texts(value == null ? List.of() : List.of(value.split(",")));
            case INTEGER -> new Whole(value == null ? null : Integer.valueOf(value));
            case BOOLEAN -> new Flag(value == null ? null : Boolean.valueOf(value));
            case DATE -> new DateTime(value == null ? null : Instant.parse(value), NOW);
        };
    }
}
