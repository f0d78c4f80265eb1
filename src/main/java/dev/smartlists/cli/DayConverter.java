package dev.smartlists.cli;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the week by its English name, in full or its first three letters, whatever the case. */
final class DayConverter implements ITypeConverter<DayOfWeek> {

    @Override
    public DayOfWeek convert(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        name(day).equals(wanted) || name(day).substring(0, 3).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no day '" + text + "'. Write one of " + String.join(", ", names())));
    }

    private static List<String> names() {
        return Arrays.stream(DayOfWeek.values()).map(DayConverter::name).toList();
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
