package io.dataops.checks.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column type that the suite declares instead of leaving it to the reader.
 *
 * @param kind any but binary and nested
 * @param precision digits of a decimal, 1 to 38; 0 for other kinds
 * @param scale digits after the point of a decimal; 0 for other kinds
 */
public record DeclaredType(ColumnKind kind, int precision, int scale) {
    private static final Pattern DECIMAL =
            Pattern.compile("decimal\\(\\s*([0-9]{1,2})\\s*(?:,\\s*([0-9]{1,2})\\s*)?\\)");
    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_SCALE = 9;

    /** Reads {@code text}, {@code decimal(10,2)} and the like; empty for anything else. */
    public static Optional<DeclaredType> parse(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            int precision = Integer.parseInt(decimal.group(1));
            int scale = decimal.group(2) == null ? 0 : Integer.parseInt(decimal.group(2));
            return precision < 1 || precision > DEFAULT_PRECISION || scale > precision
                    ? Optional.empty()
                    : Optional.of(new DeclaredType(ColumnKind.DECIMAL, precision, scale));
        }
        if (text.equals("decimal")) {
            return Optional.of(new DeclaredType(ColumnKind.DECIMAL, DEFAULT_PRECISION, DEFAULT_SCALE));
        }
        for (ColumnKind kind : ColumnKind.values()) {
            if (kind.toString().equals(text) && kind != ColumnKind.BINARY && kind != ColumnKind.NESTED) {
                return Optional.of(new DeclaredType(kind, 0, 0));
            }
        }
        return Optional.empty();
    }
}
