package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;
import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.TableSchema;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values whose type could change them: those of a column, or those at one place within its nested values.
 *
 * @param leaf where they stand, and the kind that they are read as
 * @param fault what could become of them
 * @param separator stands before the decimals of a number
 * @param sign a regular expression that finds something in every nested value with a number that may be changed
 */
record WaryValue(TableSchema.Field field, NestedType.Leaf leaf, Fault fault, String separator, String sign) {
    /** Whole numbers of so many digits are all doubles, and so is any other number. */
    private static final int DIGITS = 15;

    private static final Pattern SCALE = Pattern.compile("DECIMAL\\([0-9]+,([0-9]+)\\)");
    private static final int LARGER_SCALE = 9;
    /** Written the same in a path, in JSON and in a regular expression. */
    private static final Pattern PLAIN_FIELD = Pattern.compile("\\.\"[\\p{L}\\p{N}_ ]+\"");

    /** What reading could do to values. */
    enum Fault {
        TIME_CUT,
        FRACTION_CUT,
        DECIMALS_CUT,
        WHOLE_NUMBERS_MERGED,
        /** The reader of JSON makes a double of every number with a fraction, whatever its type. */
        DOUBLE_FIRST;

        /** Whether rows that decided on the type are safe from it. */
        boolean isOfFirstRows() {
            return this == TIME_CUT || this == FRACTION_CUT;
        }
    }

    /** Values of a column itself. */
    static WaryValue of(TableSchema.Field field, Fault fault, String separator) {
        return new WaryValue(field, new NestedType.Leaf(List.of(), field.kind()), fault, separator, "");
    }

    /** The numbers within the nested values of a column; times there are not cut, but refused by the reader. */
    static List<WaryValue> within(TableSchema.Field field) {
        List<NestedType.Leaf> numbers = NestedType.leaves(field.engineType()).stream()
                .filter(leaf -> leaf.kind() == ColumnKind.INTEGER || leaf.kind() == ColumnKind.DOUBLE)
                .toList();
        String sign = numbers.stream().map(WaryValue::sign).distinct().collect(Collectors.joining("|"));
        return numbers.stream()
                .map(leaf -> new WaryValue(field, leaf, faultWithin(leaf), ".", sign))
                .toList();
    }

    private static Fault faultWithin(NestedType.Leaf leaf) {
        return leaf.kind() == ColumnKind.INTEGER ? Fault.FRACTION_CUT : Fault.WHOLE_NUMBERS_MERGED;
    }

    /** What stands in JSON, as the engine writes it, before and at a number there that may be changed. */
    private static String sign(NestedType.Leaf leaf) {
        String last = leaf.steps().get(leaf.steps().size() - 1);
        String before = PLAIN_FIELD.matcher(last).matches() ? last.substring(1) + ":" : "[\\[,:]";
        // A text is taken for a number where it looks like one.
        return before + "\"?" + (leaf.kind() == ColumnKind.INTEGER ? "-?[0-9]+[.eE]" : "-?[0-9]{" + (DIGITS + 1) + "}");
    }

    /** How many of them reading would change, as an aggregate over the column as it stands in the file. */
    String count() {
        // A column of partition folders has a type of its own, whatever the files are read as.
        String text = "CAST(" + identifier(field.column().name()) + " AS VARCHAR)";
        return leaf.steps().isEmpty() ? "count_if(" + changed(text) + ")" : countWithin(text);
    }

    /** Looks into a value only where such numbers stand somewhere, which is asked once for all that a column holds. */
    private String countWithin(String text) {
        String found = "json_extract_string(TRY_CAST(" + text + " AS JSON), " + literal("$" + leaf.path()) + ")";
        String values = leaf.isOneOfMany() ? found : "[" + found + "]";
        return "coalesce(sum(CASE WHEN regexp_matches(" + text + ", " + literal(sign) + ") THEN len(list_filter("
                + values + ", lambda it: coalesce(" + changed("it") + ", false))) ELSE 0 END), 0)";
    }

    /**
     * Most values have none of the signs that are looked for first, which is cheap. Of a CASE the engine works out only what it
     * takes, of an AND everything, whatever the first part says.
     */
    private String changed(String text) {
        return "CASE WHEN "
                + switch (fault) {
                    case TIME_CUT ->
                        ("contains(%1$s, ':')"
                                        + " THEN TRY_CAST(%1$s AS TIMESTAMP) <> CAST(TRY_CAST(%1$s AS TIMESTAMP) AS DATE)")
                                .formatted(text);
                    case FRACTION_CUT ->
                        ("contains(%1$s, '.') OR contains(%1$s, 'e') OR contains(%1$s, 'E')"
                                        + " THEN TRY_CAST(%1$s AS DOUBLE) <> round(TRY_CAST(%1$s AS DOUBLE))")
                                .formatted(text);
                    case DECIMALS_CUT -> decimalsCut("trim(" + text + ", '\"')");
                    case WHOLE_NUMBERS_MERGED ->
                        ("length(%1$s) > " + DIGITS + " AND NOT contains(%1$s, '.')"
                                        + " THEN regexp_full_match(trim(%1$s), '[-+]?[0-9]+')"
                                        + " AND coalesce(TRY_CAST(%1$s AS HUGEINT)"
                                        + " <> TRY_CAST(TRY_CAST(%1$s AS DOUBLE) AS HUGEINT), true)")
                                .formatted(text);
                    case DOUBLE_FIRST ->
                        ("length(%1$s) > " + DIGITS + " THEN regexp_full_match(%1$s, '-?[0-9]+[.e].*')"
                                        + " AND length(regexp_replace(split_part(%1$s, 'e', 1), '^[-0.]+|\\.0$|[^0-9]', '', 'g')) > "
                                        + DIGITS)
                                .formatted(text);
                }
                + " ELSE false END";
    }

    /** Of numbers with an exponent the digits do not tell how many decimals there are. */
    private String decimalsCut(String text) {
        Matcher scale = SCALE.matcher(field.engineType());
        String decimals = scale.matches() ? scale.group(1) : "0";
        return ("contains(%1$s, 'e') OR contains(%1$s, 'E') THEN TRY_CAST(replace(%1$s, '%2$s', '.') AS DOUBLE)"
                        + " <> CAST(TRY_CAST(replace(%1$s, '%2$s', '.') AS %3$s) AS DOUBLE)"
                        + " WHEN contains(%1$s, '%2$s') THEN regexp_matches(%1$s, '[%2$s][0-9]{%4$s}[0-9]*[1-9]')")
                .formatted(text, separator, field.engineType(), decimals);
    }

    /** What is wrong with so many of the values, and which type keeps them. */
    String sentence(long number) {
        String column = field.column().name();
        String name = column + leaf;
        String type = leaf.kind() == ColumnKind.DECIMAL
                ? field.engineType().toLowerCase(Locale.ROOT)
                : leaf.kind().toString();
        String sentence = name + " is read as " + type + ", but " + fault(new Counted(number, "value"));
        return fault == Fault.DOUBLE_FIRST
                ? sentence + "; write them as texts in the file, or declare double under read: types: { " + column
                        + ": double }"
                : sentence + "; declare its type under read: types: { " + column + ": " + type() + " }";
    }

    private String fault(Counted values) {
        return switch (fault) {
            case TIME_CUT -> values.does("has", "have") + " a time, which would be cut off";
            case FRACTION_CUT -> values.does("has", "have") + " a fraction, which would be rounded off";
            case DECIMALS_CUT -> values.does("has", "have") + " more decimals, which would be rounded off";
            case WHOLE_NUMBERS_MERGED ->
                values.does("is a whole number", "are whole numbers")
                        + " of more digits than it keeps, so that different ones would be the same";
            case DOUBLE_FIRST ->
                values.does("has", "have") + " more than " + DIGITS + " digits, which the reader of JSON does not keep";
        };
    }

    private String type() {
        if (!leaf.steps().isEmpty()) {
            return "text";
        }
        return switch (fault) {
            case TIME_CUT -> "timestamp";
            case FRACTION_CUT -> "double";
            case DECIMALS_CUT ->
                field.engineType().matches(".*,[0-8]\\)") ? "'decimal(38," + LARGER_SCALE + ")'" : "text";
            case WHOLE_NUMBERS_MERGED, DOUBLE_FIRST -> "text";
        };
    }
}
