package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Expectations of dbt_expectations on the form of every text; nulls pass. Expressions find anywhere in a text. */
final class PatternExpectations {
    private static final String ROWS = "row_condition";
    private static final String[] REGEX = {"regex", "is_raw", "flags", ROWS};
    private static final String[] REGEX_LIST = {"regex_list", "match_on", "is_raw", "flags", ROWS};

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn(
                    "expect_column_value_lengths_to_be_between",
                    PatternExpectations::lengthBetween,
                    "min_value",
                    "max_value",
                    "strictly",
                    ROWS),
            ofColumn("expect_column_value_lengths_to_equal", PatternExpectations::lengthEquals, "value", ROWS),
            ofColumn("expect_column_values_to_match_regex", test -> regex(test, "regex"), REGEX),
            ofColumn("expect_column_values_to_not_match_regex", test -> regex(test, "not_regex"), REGEX),
            ofColumn("expect_column_values_to_match_regex_list", test -> regexList(test, Sense.MATCH), REGEX_LIST),
            ofColumn("expect_column_values_to_not_match_regex_list", test -> regexList(test, Sense.NOT), REGEX_LIST),
            ofColumn(
                    "expect_column_values_to_match_like_pattern",
                    test -> like(test, List.of(test.text("like_pattern")), Sense.MATCH),
                    "like_pattern",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_not_match_like_pattern",
                    test -> like(test, List.of(test.text("like_pattern")), Sense.NOT),
                    "like_pattern",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_match_like_pattern_list",
                    test -> like(test, test.someTexts("like_pattern_list"), Sense.MATCH),
                    "like_pattern_list",
                    "match_on",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_not_match_like_pattern_list",
                    test -> like(test, test.someTexts("like_pattern_list"), Sense.NOT),
                    "like_pattern_list",
                    "match_on",
                    ROWS));

    private PatternExpectations() {}

    /** Whether texts have to match a pattern. */
    private enum Sense {
        MATCH(""),
        NOT("NOT ");

        private final String sql;

        Sense(String sql) {
            this.sql = sql;
        }
    }

    private static String length(DbtTest test) throws NotTakenException {
        return "length(CAST(" + test.sql() + " AS VARCHAR))";
    }

    private static Meaning lengthBetween(DbtTest test) throws NotTakenException {
        Range range = Range.of(test);
        String condition = range.contains(length(test));
        String sentence = "the length of " + test.own().words() + ": " + condition;
        return range.isOfCounts()
                ? test.everyValue(
                        (it, column) -> range.limit(it.check("length").with("column", column)), sentence, condition)
                : test.everyRow(sentence, condition);
    }

    private static Meaning lengthEquals(DbtTest test) throws NotTakenException {
        long value = test.whole("value");
        if (value < 0) {
            throw new NotTakenException("its value is " + value + ", and no text is so long");
        }
        return test.everyValue(
                (it, column) -> it.check("length").with("column", column).with("equals", value),
                "the length of " + test.own().words() + " is " + value,
                length(test) + " = " + value);
    }

    /** The flags of PostgreSQL and DuckDB that RE2 has too, and {@code c}, by which case counts, as it does without flags. */
    private static String pattern(DbtTest test, String regex) throws NotTakenException {
        String flags = test.text("flags", "");
        if (!flags.matches("[ims]*|[cms]*")) {
            throw new NotTakenException("its flags '" + flags + "' are not c or i, m and s");
        }
        if (regex.contains("\\\\") && !test.flag("is_raw", false)) {
            throw new NotTakenException("its regular expression " + regex
                    + " has two backslashes, which are one to some databases and two to others; write it without them,"
                    + " such as [0-9] for a digit, or with is_raw: true");
        }
        String others = flags.replace("c", "");
        return SearchPattern.of(others.isEmpty() ? regex : "(?" + others + ")" + regex)
                .regex();
    }

    private static Meaning regex(DbtTest test, String type) throws NotTakenException {
        String pattern = pattern(test, test.text("regex"));
        Sense sense = type.equals("regex") ? Sense.MATCH : Sense.NOT;
        return test.everyValue(
                (it, column) -> it.check(type).with("column", column).with("pattern", pattern),
                test.own().words() + (sense == Sense.MATCH ? " matches " : " does not match ") + pattern,
                matches(test, pattern, sense));
    }

    private static String matches(DbtTest test, String pattern, Sense sense) throws NotTakenException {
        return sense.sql + "regexp_matches(CAST(" + test.sql() + " AS VARCHAR), " + Sql.text(pattern) + ")";
    }

    private static Meaning regexList(DbtTest test, Sense sense) throws NotTakenException {
        List<String> patterns = new ArrayList<>();
        for (String regex : test.someTexts("regex_list")) {
            patterns.add(pattern(test, regex));
        }
        List<String> conditions = new ArrayList<>();
        for (String pattern : patterns) {
            conditions.add(matches(test, pattern, sense));
        }
        return list(test, "regex_list", patterns, sense, conditions);
    }

    private static Meaning like(DbtTest test, List<String> patterns, Sense sense) throws NotTakenException {
        String text = "CAST(" + test.sql() + " AS VARCHAR) ";
        List<String> conditions = patterns.stream()
                .map(pattern -> text + sense.sql + "LIKE " + Sql.text(pattern) + " ESCAPE '\\'")
                .toList();
        return list(test, "like", patterns, sense, conditions);
    }

    /**
     * A text has to match, or not to match, any or all of some patterns. Not to match any, the default, is met by a text
     * that one pattern does not match: dbt_expectations joins the conditions with OR.
     */
    private static Meaning list(DbtTest test, String type, List<String> patterns, Sense sense, List<String> conditions)
            throws NotTakenException {
        String match = test.word("match_on", "any", List.of("any", "all"));
        String condition = conditions.stream().collect(Collectors.joining(match.equals("all") ? " AND " : " OR "));
        String sentence = test.own().words()
                + (sense == Sense.MATCH ? " matches " : " does not match ")
                + (patterns.size() == 1 ? "" : match + " of ")
                + String.join(", ", patterns);
        boolean some = sense == Sense.NOT && match.equals("any") && patterns.size() > 1;
        if (some) {
            return test.everyRow(sentence, condition);
        }
        List<String> different = patterns.stream().distinct().toList();
        return test.everyValue(
                (it, column) ->
                        patterns(it, type, column, different).with("match", sense == Sense.NOT ? "none" : match),
                sentence,
                condition);
    }

    private static CheckEntry patterns(DbtTest test, String type, String column, List<String> patterns) {
        return test.check(type).with("column", column).with("patterns", patterns);
    }
}
