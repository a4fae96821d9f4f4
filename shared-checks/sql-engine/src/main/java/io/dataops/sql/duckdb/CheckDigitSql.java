package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Condition.CheckDigit.Algorithm;

/** Check digits in SQL. A text with other characters than the algorithm knows does not pass. */
final class CheckDigitSql {
    private CheckDigitSql() {}

    static String of(Algorithm algorithm, String text) {
        return switch (algorithm) {
            case LUHN -> luhn(text);
            case MOD_97 -> mod97(text);
        };
    }

    /** Every second digit from the right is doubled, the digits of that added; the sum ends in 0. */
    private static String luhn(String text) {
        String digits = "regexp_replace(" + text + ", '[ -]', '', 'g')";
        String digit = "TRY_CAST(substr(s, i, 1) AS INTEGER)";
        String doubled = "((" + digit + " * 2) // 10 + (" + digit + " * 2) % 10)";
        String sum =
                "list_sum(list_transform(range(1, length(s) + 1), lambda i: CASE WHEN (length(s) - i) % 2 = 1 THEN "
                        + doubled + " ELSE " + digit + " END)) % 10 = 0";
        return applied(digits, "^[0-9]{2,}$", sum);
    }

    /** The first four characters go to the end, letters count 10 to 35, the number is 1 modulo 97. */
    private static String mod97(String text) {
        String turned = "substr(" + text + ", 5) || substr(" + text + ", 1, 4)";
        String value = "CASE WHEN ascii(c) < 58 THEN ascii(c) - 48 ELSE ascii(c) - 55 END";
        String remainder = "list_reduce([0] || list_transform(string_split(s, ''), lambda c: " + value
                + "), lambda a, x: (a * CASE WHEN x > 9 THEN 100 ELSE 10 END + x) % 97) = 1";
        return applied(turned, "^[0-9A-Z]{5,}$", remainder);
    }

    /** The test on a text named {@code s}, for texts of that shape; null stays null. */
    private static String applied(String text, String shape, String test) {
        return "CASE WHEN " + text + " IS NOT NULL THEN list_transform([" + text
                + "], lambda s: CASE WHEN regexp_matches(s, '" + shape + "') THEN " + test + " ELSE false END)[1] END";
    }
}
