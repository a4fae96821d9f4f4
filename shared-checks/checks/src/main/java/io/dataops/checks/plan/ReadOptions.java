package io.dataops.checks.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How data files are read. What is null has the default that is named here.
 *
 * @param delimiter what separates the values of a CSV row; null for a comma, and a tab in .tsv files
 * @param header whether the first CSV row holds the names; null for yes, unless {@code columns} gives them
 * @param quote what encloses a CSV value; empty for none, null for a double quote
 * @param escape what makes a quote inside a quoted CSV value; null for a double quote
 * @param encoding {@code utf-8}, {@code utf-16} or {@code latin-1}; null for UTF-8
 * @param skip CSV lines before the header or the first row; null for none
 * @param nulls CSV texts that stand for null
 * @param columns names of CSV columns, in order, where the file has no header
 * @param optional columns that some of several CSV or Parquet files may lack
 * @param types types of some columns by name
 * @param dateFormat how dates are written
 * @param timestampFormat how timestamps are written
 * @param decimalSeparator sign before the decimals of a number in a CSV file
 * @param booleans which CSV columns are taken for booleans
 */
public record ReadOptions(
        @Nullable String delimiter,
        @Nullable Boolean header,
        @Nullable String quote,
        @Nullable String escape,
        @Nullable String encoding,
        @Nullable Long skip,
        List<String> nulls,
        List<Column> columns,
        List<Column> optional,
        Map<Column, DeclaredType> types,
        @Nullable DateFormat dateFormat,
        @Nullable DateFormat timestampFormat,
        @Nullable String decimalSeparator,
        Booleans booleans) {
    /** Every option has its default. */
    public static final ReadOptions DEFAULTS = new ReadOptions(
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            null,
            null,
            null,
            Booleans.FOUND);

    public ReadOptions {
        nulls = List.copyOf(nulls);
        columns = List.copyOf(columns);
        optional = List.copyOf(optional);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** Whether the first row of a CSV file holds names. */
    public boolean hasHeader() {
        return header == null ? columns.isEmpty() : header;
    }

    /** The same form of a file, with other types of columns. */
    public ReadOptions withTypes(Map<Column, DeclaredType> others) {
        return with(others, booleans);
    }

    /** The same form of a file, whose header is a row like any other. */
    public ReadOptions withHeaderAsRow() {
        return new ReadOptions(
                delimiter,
                false,
                quote,
                escape,
                encoding,
                skip,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                null,
                decimalSeparator,
                booleans);
    }

    /** Which columns of CSV files without a declared type are booleans. */
    public enum Booleans {
        /** Those that hold nothing but words such as true, false, yes and no. */
        FOUND,
        /** None, so that a label {@code yes} stays the text it is. */
        DECLARED
    }

    /** The same with only declared booleans. */
    public ReadOptions withDeclaredBooleans() {
        return with(types, Booleans.DECLARED);
    }

    private ReadOptions with(Map<Column, DeclaredType> others, Booleans found) {
        return new ReadOptions(
                delimiter,
                header,
                quote,
                escape,
                encoding,
                skip,
                nulls,
                columns,
                optional,
                others,
                dateFormat,
                timestampFormat,
                decimalSeparator,
                found);
    }
}
