package io.dataops.checks.check.type;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which something is due.
 *
 * @param holidays days that do not count
 */
record WorkingDays(Days days, Set<LocalDate> holidays) {
    WorkingDays {
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
    }

    /** Which days of a week count. */
    enum Days {
        EVERY,
        /** Monday to Friday. */
        WORKING
    }

    boolean contains(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !holidays.contains(day) && (days == Days.EVERY || !weekend);
    }

    /** The last of these days that is not after a day. */
    LocalDate lastUntil(LocalDate day) {
        LocalDate last = day;
        while (!contains(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** So many of these days before a day. */
    LocalDate back(LocalDate day, long number) {
        LocalDate last = day;
        for (long count = 0; count < number; count++) {
            last = lastUntil(last.minusDays(1));
        }
        return last;
    }
}
