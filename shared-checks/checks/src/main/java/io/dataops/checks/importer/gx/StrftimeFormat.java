package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Python's {@code strptime} takes for a time, as a condition in SQL: a regular expression for the whole text, in which
 * a day or a month may have one digit or two and case does not matter, and a calendar that has the day.
 *
 * @param shape the regular expression, with a group for each directive
 * @param groups the number of the group of each directive
 */
record StrftimeFormat(String shape, Map<Character, Integer> groups) {
    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final Map<Character, String> DIRECTIVES = Map.ofEntries(
            Map.entry('Y', "000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3}"),
            Map.entry('y', "[0-9]{2}"),
            Map.entry('m', "1[0-2]|0[1-9]|[1-9]"),
            Map.entry('d', "3[01]|[12][0-9]|0[1-9]|[1-9]| [1-9]"),
            Map.entry('j', "36[0-6]|3[0-5][0-9]|[12][0-9]{2}|0[1-9][0-9]|00[1-9]|[1-9][0-9]|0[1-9]|[1-9]"),
            Map.entry('H', "2[0-3]|[01][0-9]|[0-9]"),
            Map.entry('I', "1[0-2]|0[1-9]|[1-9]"),
            Map.entry('p', "am|pm"),
            Map.entry('M', "[0-5][0-9]|[0-9]"),
            Map.entry('S', "[0-5][0-9]|[0-9]"),
            Map.entry('f', "[0-9]{1,6}"),
            Map.entry('z', "[+-][0-9]{2}:?[0-5][0-9](?::?[0-5][0-9](?:\\.[0-9]{1,6})?)?|Z"),
            Map.entry('B', MONTHS),
            Map.entry('b', MONTHS.replaceAll("([a-z]{3})[a-z]*", "$1")),
            Map.entry('A', DAYS),
            Map.entry('a', DAYS.replaceAll("([a-z]{3})[a-z]*", "$1")));

    StrftimeFormat {
        groups = Map.copyOf(groups);
    }

    static StrftimeFormat of(String format) throws NotTakenException {
        StringBuilder shape = new StringBuilder("(?is)^");
        Map<Character, Integer> groups = new LinkedHashMap<>();
        for (int at = 0; at < format.length(); at++) {
            char character = format.charAt(at);
            if (character == '%') {
                at++;
                shape.append(directive(format, at, groups));
            } else if (Character.isWhitespace(character)) {
                shape.append(shape.toString().endsWith("\\s+") ? "" : "\\s+");
            } else {
                shape.append(quoted(character));
            }
        }
        return new StrftimeFormat(shape.append('$').toString(), groups);
    }

    private static String directive(String format, int at, Map<Character, Integer> groups) throws NotTakenException {
        char letter = at < format.length() ? format.charAt(at) : ' ';
        if (letter == '%') {
            return "%";
        }
        String pattern = DIRECTIVES.get(letter);
        if (pattern == null) {
            throw new NotTakenException("its format '" + format + "' has %" + letter
                    + ", which is not known here; those known are "
                    + DIRECTIVES.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (groups.put(letter, groups.size() + 1) != null) {
            throw new NotTakenException("its format '" + format + "' has %" + letter + " twice");
        }
        return "(" + pattern + ")";
    }

    private static String quoted(char character) {
        return Character.isLetterOrDigit(character) || character > 127
                ? String.valueOf(character)
                : "\\x{%x}".formatted((int) character);
    }

    /** Null where the column is. */
    String condition(String column) {
        String matches = "regexp_matches(" + column + ", " + Sql.text(shape) + ")";
        List<String> date = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        add(date, parts, column, List.of('Y', 'y'), "1900", "%Y");
        add(date, parts, column, List.of('m', 'B', 'b'), "1", "%m");
        add(date, parts, column, List.of('d'), "1", "%d");
        // Every month has a first day, and every year each month.
        String calendar = groups.containsKey('d')
                ? " AND try_strptime(" + String.join(" || '-' || ", date) + ", '" + String.join("-", parts)
                        + "') IS NOT NULL"
                : "";
        return "CASE WHEN " + column + " IS NOT NULL THEN " + matches + calendar + " END";
    }

    private void add(
            List<String> date,
            List<String> parts,
            String column,
            List<Character> letters,
            String otherwise,
            String usual) {
        for (char letter : letters) {
            Integer group = groups.get(letter);
            if (group != null) {
                date.add("trim(regexp_extract(" + column + ", " + Sql.text(shape) + ", " + group + "))");
                parts.add("%" + letter);
                return;
            }
        }
        date.add("'" + otherwise + "'");
        parts.add(usual);
    }
}
