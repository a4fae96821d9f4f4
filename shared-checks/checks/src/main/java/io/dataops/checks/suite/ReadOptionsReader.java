package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.DeclaredType;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the {@code read} options of a data set. */
final class ReadOptionsReader {
    static final Parameter<String> DELIMITER = Parameter.optional(
            "delimiter",
            ParameterKind.CHARACTERS,
            "What separates the values of a CSV row, 1 to 4 characters; by default a comma, in .tsv files a tab.");
    static final Parameter<Boolean> HEADER = Parameter.optional(
            "header",
            ParameterKind.FLAG,
            "Whether the first CSV row holds the names; by default it does, unless `columns` gives them.");
    static final Parameter<String> QUOTE = Parameter.optional(
            "quote",
            ParameterKind.CHARACTERS,
            "What encloses a CSV value, one character, or '' for nothing; by default a double quote.");
    static final Parameter<String> ESCAPE = Parameter.optional(
            "escape",
            ParameterKind.CHARACTERS,
            "What makes a quote inside a quoted CSV value, one character; by default a second double quote.");
    static final Parameter<String> ENCODING = Parameter.optional(
            "encoding",
            ParameterKind.choice(List.of("utf-8", "utf-16", "latin-1"), Function.identity()),
            "Of CSV files; by default UTF-8, with or without BOM.");
    static final Parameter<Long> SKIP = Parameter.optional(
            "skip", ParameterKind.COUNT, "Lines of a CSV file before the header or the first row; by default none.");
    static final Parameter<List<Column>> COLUMNS = Parameter.optional(
            "columns", ParameterKind.NEW_COLUMNS, "Names of the CSV columns, in order, where there is no header.");
    static final Parameter<List<Column>> OPTIONAL = Parameter.optional(
            "optional",
            ParameterKind.NEW_COLUMNS,
            "Columns that some of several CSV or Parquet files may lack; each row of such a file holds a null there.");
    static final Parameter<DateFormat> DATE_FORMAT =
            Parameter.optional("date_format", ParameterKind.DATE_FORMAT, "How dates are written in CSV and JSON.");
    static final Parameter<DateFormat> TIMESTAMP_FORMAT = Parameter.optional(
            "timestamp_format", ParameterKind.DATE_FORMAT, "How timestamps are written in CSV and JSON.");
    static final Parameter<String> DECIMAL_SEPARATOR = Parameter.optional(
            "decimal_separator", ParameterKind.CHARACTERS, "Sign before the decimals in CSV files: `.` or `,`.");
    static final Parameter<List<String>> NULLS = Parameter.optional(
            "nulls",
            ParameterKind.TEXTS,
            "CSV texts that stand for null, such as `['', NA]`; by default the empty one.");
    static final Parameter<Map<Column, DeclaredType>> TYPES = Parameter.optional(
            "types", ColumnTypes.KIND, "Types of some columns of CSV and JSON files, such as `{ zip: text }`.");
    static final List<Parameter<?>> PARAMETERS = List.of(
            DELIMITER,
            HEADER,
            QUOTE,
            ESCAPE,
            ENCODING,
            SKIP,
            COLUMNS,
            OPTIONAL,
            NULLS,
            TYPES,
            DATE_FORMAT,
            TIMESTAMP_FORMAT,
            DECIMAL_SEPARATOR);

    private final Notes notes;

    ReadOptionsReader(Notes notes) {
        this.notes = notes;
    }

    ReadOptions read(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("read options such as delimiter and types", node));
            return ReadOptions.DEFAULTS;
        }
        Keys keys = Keys.of(map, "read option", PARAMETERS, notes);
        return new ReadOptions(
                length(keys, DELIMITER, 1, 4),
                keys.find(HEADER).orElse(null),
                length(keys, QUOTE, 0, 1),
                length(keys, ESCAPE, 0, 1),
                keys.find(ENCODING).orElse(null),
                keys.find(SKIP).orElse(null),
                keys.find(NULLS).orElse(List.of()),
                keys.find(COLUMNS).orElse(List.of()),
                keys.find(OPTIONAL).orElse(List.of()),
                keys.find(TYPES).orElse(Map.of()),
                keys.find(DATE_FORMAT).orElse(null),
                keys.find(TIMESTAMP_FORMAT).orElse(null),
                length(keys, DECIMAL_SEPARATOR, 1, 1),
                ReadOptions.Booleans.FOUND);
    }

    private @Nullable String length(Keys keys, Parameter<String> parameter, int least, int most) {
        String text = keys.find(parameter).orElse(null);
        if (text != null && (text.length() < least || text.length() > most)) {
            String allowed = least == most ? Integer.toString(most) : least + " to " + most;
            notes.problem(
                    keys.at(parameter.name()),
                    "'" + parameter.name() + "' takes " + allowed + " characters, not " + text.length());
        }
        return text;
    }
}
