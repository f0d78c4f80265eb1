package dev.smartlists.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that was booked.
 *
 * @param status {@code Scheduled}, {@code Rescheduled}, {@code Cancelled} or the product's own word; blank is absent
 * @param scheduledFor when it is to take place, cut to the millisecond
 */
public record Meeting(@Nullable String status, @Nullable Instant scheduledFor) {

    public static final Meeting NONE = new Meeting(null, null);

    public Meeting {
        status = Blank.toNull(status);
        scheduledFor = scheduledFor == null ? null : scheduledFor.truncatedTo(ChronoUnit.MILLIS);
    }
}
