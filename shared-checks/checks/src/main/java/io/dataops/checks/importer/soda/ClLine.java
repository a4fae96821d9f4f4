package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a check that measures a number.
 *
 * @param metric its name
 * @param arguments without quotes
 * @param threshold empty when alerts stand below
 */
record ClLine(String metric, List<String> arguments, Optional<ClThreshold> threshold) {
    private static final Pattern LINE =
            Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*(?:\\((.*?)\\))?(?:\\s+(.*)|([<>=!].*))?");

    static ClLine of(String text) throws NotTakenException {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw new NotTakenException("no check of that form is known here");
        }
        String rest = line.group(3) == null ? line.group(4) : line.group(3);
        List<String> arguments = line.group(2) == null ? List.of() : names(line.group(2));
        return new ClLine(
                line.group(1), arguments, rest == null ? Optional.empty() : Optional.of(ClThreshold.of(rest.strip())));
    }

    /** Names between commas, each with or without quotes. */
    static List<String> names(String text) {
        return Arrays.stream(text.split(",", -1)).map(ClLine::unquoted).toList();
    }

    static String unquoted(String name) {
        String bare = name.strip();
        boolean quoted = bare.length() > 1
                && (bare.startsWith("\"") || bare.startsWith("`"))
                && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** The only argument, a column. */
    String column() throws NotTakenException {
        if (arguments.size() != 1) {
            throw new NotTakenException("it is about one column and has " + arguments.size());
        }
        return arguments.get(0);
    }
}
