package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.Locale;

/** A whole number of units of time. */
record Period(long count, Unit unit) {
    /** Units of fixed length have a letter. */
    enum Unit {
        SECOND("s"),
        MINUTE("m"),
        HOUR("h"),
        DAY("d"),
        MONTH(""),
        YEAR("");

        private final String letter;

        Unit(String letter) {
            this.letter = letter;
        }
    }

    /** @throws NotTakenException when the value is no whole number or the unit could mean two things */
    static Period of(Fields level) throws NotTakenException {
        BigDecimal value = level.number("value").orElseThrow(() -> new NotTakenException("it has no value"));
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || value.precision() > 9) {
            throw new NotTakenException("its value " + value.toPlainString() + " is no whole number of units");
        }
        return new Period(value.longValueExact(), unit(level.text("unit").orElse("")));
    }

    private static Unit unit(String unit) throws NotTakenException {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "s", "sec", "second", "seconds" -> Unit.SECOND;
            case "min", "minute", "minutes" -> Unit.MINUTE;
            case "h", "hr", "hour", "hours" -> Unit.HOUR;
            case "d", "day", "days" -> Unit.DAY;
            case "month", "months" -> Unit.MONTH;
            case "y", "yr", "year", "years" -> Unit.YEAR;
            case "m" -> throw new NotTakenException("its unit m is a minute or a month; write minutes or months");
            default ->
                throw new NotTakenException(
                        "its unit '" + unit + "' is no unit of time; write s, min, h, d, months or y");
        };
    }

    /** In words, such as {@code 3 years}. */
    String words() {
        return count + " " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** In SQL. */
    String interval() {
        return "INTERVAL " + count + " " + unit;
    }

    /** As a check of freshness has it, where a day has 24 hours. */
    String duration() throws NotTakenException {
        if (unit.letter.isEmpty()) {
            throw new NotTakenException(
                    "a " + unit.name().toLowerCase(Locale.ROOT) + " is not always equally long;" + " write days");
        }
        return count + unit.letter;
    }
}
