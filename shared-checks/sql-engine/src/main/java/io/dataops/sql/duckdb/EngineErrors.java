package io.dataops.sql.duckdb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns DuckDB's errors into one sentence each, without any value of a row.
 *
 * <p>Messages that are known part by part keep file names, names of columns and functions, types and numbers of lines.
 * Of the others, kinds that are raised before a row is read keep their first line; the rest keep no more than their
 * kind, since DuckDB quotes values in many ways, some without any mark.
 */
final class EngineErrors {
    private static final Pattern WRAPPER = Pattern.compile(
            "^(?:[A-Za-z ]+ Error: Attempting to execute an unsuccessful or closed pending query result\\s*Error: )+");
    private static final Pattern KIND = Pattern.compile("^([A-Za-z][A-Za-z ]*? Error): ([^\\n]*)");
    private static final Pattern QUOTED_PATH = Pattern.compile("(['\"])[^'\"]*[/\\\\]([^'\"/\\\\]*)\\1");
    private static final Pattern PATH = Pattern.compile("[^\\s'\"]*[/\\\\]([^\\s'\"/\\\\]*)");
    private static final Set<String> BEFORE_ROWS = Set.of(
            "Binder Error", "Catalog Error", "Parser Error", "Permission Error", "IO Error", "Not implemented Error");
    private static final Set<String> OF_ROWS = Set.of("Invalid Input Error", "Conversion Error");

    private final long memoryBytes;

    /** @param memoryBytes the limit that the database was opened with */
    EngineErrors(long memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    /** Made when there is an error, which most runs have none of. */
    private List<ErrorRule> rules() {
        List<ErrorRule> rules = new ArrayList<>();
        rules.add(ErrorRule.of("^INTERRUPT Error: |^Connection was closed", "the run was cancelled"));
        rules.add(ErrorRule.of(
                "No space left on device|'max_temp_directory_size' setting",
                "the disk of the temporary directory is full; free space, or raise the memory limit with"
                        + " dataops.memoryLimit"));
        rules.add(ErrorRule.of(
                "^Out of Memory Error: ",
                "the engine needs more memory than its limit of %s; raise it with dataops.memoryLimit"
                        .formatted(size(memoryBytes))));
        rules.addAll(FileErrors.ALL);
        rules.addAll(QueryErrors.ALL);
        return rules;
    }

    /** One line, without a full stop. */
    String sentence(SQLException error) {
        return sentence(error, EngineErrors::unrecognised);
    }

    /** The same before anything but options was given to DuckDB: its first line, in which a path is but its last name. */
    String sentenceBeforeData(SQLException error) {
        return sentence(error, EngineErrors::firstLine);
    }

    /** Whether a row is what is wrong, and not the engine, its memory or its disk. */
    boolean isOfRows(SQLException error) {
        Matcher kind = KIND.matcher(plain(error));
        return kind.find() && OF_ROWS.contains(kind.group(1));
    }

    private static String plain(SQLException error) {
        String message = error.getMessage() == null ? "" : error.getMessage().replace("\r\n", "\n");
        return WRAPPER.matcher(message.strip()).replaceFirst("");
    }

    private String sentence(SQLException error, UnaryOperator<String> unknown) {
        String plain = plain(error);
        return ErrorRule.first(rules(), plain + "\n")
                .orElseGet(() -> unknown.apply(plain))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("it gives no reason");
        String unquoted = QUOTED_PATH.matcher(line).replaceAll("$1$2$1");
        return "DuckDB reports: " + PATH.matcher(unquoted).replaceAll("$1");
    }

    private static String unrecognised(String message) {
        Matcher matcher = KIND.matcher(message);
        if (!matcher.find()) {
            return "DuckDB failed; its words are withheld because they may quote a row";
        }
        if (BEFORE_ROWS.contains(matcher.group(1))) {
            return "DuckDB reports: " + QUOTED_PATH.matcher(matcher.group(2)).replaceAll("$1$2$1");
        }
        return "DuckDB reports an error of the kind %s; its words are withheld because they may quote a row"
                .formatted(matcher.group(1));
    }

    private static String size(long bytes) {
        long mebibyte = 1L << 20;
        return bytes % mebibyte == 0 ? bytes / mebibyte + " MiB" : bytes + " bytes";
    }
}
