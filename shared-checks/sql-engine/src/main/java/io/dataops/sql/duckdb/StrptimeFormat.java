package io.dataops.sql.duckdb;

import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.DateFormat.Field;
import io.dataops.checks.plan.DateFormat.Part;
import io.dataops.checks.plan.DateFormat.Text;
import java.util.stream.Collectors;

/**
 * A date format in the two forms DuckDB needs.
 *
 * @param parse the format of strptime, which is lenient about leading zeros
 * @param shape a regular expression that insists on the digits
 */
record StrptimeFormat(String parse, String shape) {
    static StrptimeFormat of(DateFormat format) {
        return new StrptimeFormat(
                format.parts().stream().map(StrptimeFormat::parse).collect(Collectors.joining()),
                format.parts().stream().map(StrptimeFormat::shape).collect(Collectors.joining()));
    }

    private static String parse(Part part) {
        if (part instanceof Text text) {
            return text.characters().replace("%", "%%");
        }
        return switch ((Field) part) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
            case MILLISECOND -> "%g";
            case SHORT_MONTH -> "%-m";
            case SHORT_DAY -> "%-d";
            case SHORT_HOUR -> "%-H";
        };
    }

    private static String shape(Part part) {
        if (part instanceof Text text) {
            return text.characters().replaceAll("([^A-Za-z0-9 ])", "\\\\$1");
        }
        Field field = (Field) part;
        return "[0-9]{" + field.minDigits() + "," + field.maxDigits() + "}";
    }
}
