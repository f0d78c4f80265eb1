package dev.smartlists.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: a whole number and k, m or g, such as {@code 200m}. */
final class SizeConverter implements ITypeConverter<Long> {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,9}) ?([kmg])b?");

    @Override
    public Long convert(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is no size. Write a number and k, m or g, for example 200m");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "k" -> number << 10;
            case "m" -> number << 20;
            default -> number << 30;
        };
    }
}
