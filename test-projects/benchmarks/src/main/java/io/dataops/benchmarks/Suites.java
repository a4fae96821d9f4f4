package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The suites that are measured. */
final class Suites {
    private Suites() {}

    /** 66 checks of all kinds. */
    static String complete(Path file) throws IOException {
        return suite(
                file, Text.resource("checks.yaml") + Text.resource("regexes.yaml") + Text.resource("quantiles.yaml"));
    }

    /** The complete suite without patterns on columns of many values and without quantiles: 60 checks. */
    static String light(Path file) throws IOException {
        return suite(file, Text.resource("checks.yaml"));
    }

    /** The complete suite and five checks that many rows fail. */
    static String missed(Path file, int samples) throws IOException {
        return "version: 1\ndatasets:\n  lines:\n    path: " + file + "\n    key: [id]\n    samples: { rows: " + samples
                + " }\n    checks:\n"
                + indented(Text.resource("checks.yaml")
                        + Text.resource("regexes.yaml")
                        + Text.resource("quantiles.yaml")
                        + Text.resource("misses.yaml"));
    }

    /** Only counts the rows: what every verification costs, the fingerprint of the file among it. */
    static String rowCount(Path file) {
        return suite(file, "- row_count: { min: 1 }\n");
    }

    static String unique(Path file, String column) {
        return suite(file, "- unique: [" + column + "]\n");
    }

    /** Range checks on ten columns, with limits inside the values so that a file's statistics cannot answer. */
    static String ranges(Path file, int checks) {
        StringBuilder list = new StringBuilder();
        for (int check = 0; check < checks; check++) {
            list.append("- between: { ").append(range(check)).append(", at_most: 100% }\n");
        }
        return suite(file, list.toString());
    }

    private static String range(int check) {
        return switch (check % 10) {
            case 0 -> whole("id", check, 900_000);
            case 1 -> whole("order_key", check, 2_000_000);
            case 2 -> whole("part_key", check, 1_500_000);
            case 3 -> whole("supplier_key", check, 90_000);
            case 4 -> whole("extended_price", 1000 + check, 90_000);
            case 5 -> fraction("quantity", "%.2f", 1.5 + check / 100.0, 49.5 - check / 100.0);
            case 6 -> fraction("score", "%.4f", check / 10_000.0 + 0.01, 0.99 - check / 10_000.0);
            case 7 -> fraction("other_score", "%.4f", check / 10_000.0 + 0.01, 0.99 - check / 10_000.0);
            case 8 -> days("ship_date", check);
            default -> days("commit_date", check);
        };
    }

    private static String whole(String column, int low, int high) {
        return "column: " + column + ", min: " + (2 + low) + ", max: " + (high - low);
    }

    private static String fraction(String column, String digits, double low, double high) {
        return "column: " + column + ", min: " + String.format(Locale.ROOT, digits, low) + ", max: "
                + String.format(Locale.ROOT, digits, high);
    }

    private static String days(String column, int check) {
        LocalDate low = LocalDate.of(1992, 2, 1).plusDays(check);
        LocalDate high = LocalDate.of(1998, 1, 1).minusDays(check);
        return "column: " + column + ", min: " + low + ", max: " + high;
    }

    /** 226 checks on the 80 columns of the wide table. */
    static String wide(Path file) {
        List<String> checks = new ArrayList<>();
        checks.add("- row_count: { min: 1 }");
        for (int column = 0; column < Tables.WIDE_COLUMNS_PER_KIND; column++) {
            String number = "number_" + column;
            String share = "share_" + column;
            String state = "state_" + column;
            String code = "code_" + column;
            checks.add("- not_null: [" + String.join(", ", number, share, state, code) + "]");
            checks.add("- between: { column: " + number + ", min: 0, max: 999999 }");
            checks.add("- between: { column: " + share + ", min: 0, max: 1.1 }");
            checks.add("- accepted_values: { column: " + state + ", values: [new, open, paid, sent, closed] }");
            checks.add("- length: { column: " + code + ", min: 2, max: 10 }");
            checks.add("- mean: { column: " + share + ", min: 0.4, max: 0.6 }");
            checks.add("- min: { column: " + number + ", min: 0 }");
            checks.add("- standard_deviation: { column: " + number + ", max: 500000 }");
            if (column < 5) {
                checks.add("- max: { column: " + number + ", max: 999999 }");
            }
        }
        return suite(file, String.join("\n", checks) + "\n");
    }

    /** Checks of one file. */
    static String suite(Path file, String checks) {
        return "version: 1\ndatasets:\n  lines:\n    path: " + file + "\n    checks:\n" + indented(checks);
    }

    private static String indented(String checks) {
        return checks.lines().map(line -> "      " + line + "\n").reduce("", String::concat);
    }
}
