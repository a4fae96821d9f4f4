package io.dataops.checks.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** What numbers of the same season have in common. */
public enum Season {
    WEEKDAY {
        @Override
        public int of(LocalDate day) {
            return day.getDayOfWeek().getValue() - 1;
        }

        @Override
        public String words(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    },
    /** The month of the year. */
    MONTH {
        @Override
        public int of(LocalDate day) {
            return day.getMonthValue() - 1;
        }

        @Override
        public String words(LocalDate day) {
            return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    };

    /** The season of a day, from 0. */
    public abstract int of(LocalDate day);

    /** Its name, such as {@code Monday}. */
    public abstract String words(LocalDate day);
}
