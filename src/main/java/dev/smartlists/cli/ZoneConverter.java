package dev.smartlists.cli;

import dev.smartlists.activity.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time zone: a name of the zone database or an offset. */
final class ZoneConverter implements ITypeConverter<ZoneId> {

    @Override
    public ZoneId convert(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            String instead = Nearest.to(text, ZoneId.getAvailableZoneIds())
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Write for example Europe/Berlin, UTC or +02:00");
            throw new TypeConversionException("there is no time zone '" + text + "'. " + instead);
        }
    }
}
