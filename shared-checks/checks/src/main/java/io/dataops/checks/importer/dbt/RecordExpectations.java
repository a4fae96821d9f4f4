package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Expectations of dbt_expectations on several columns. */
final class RecordExpectations {
    private static final String ROWS = "row_condition";
    private static final String[] SEVERAL = {"column_list", "quote_columns", "ignore_row_if", ROWS};

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofTable(
                    "expect_column_pair_values_A_to_be_greater_than_B",
                    test -> pair(test, test.flag("or_equal", false) ? ">=" : ">"),
                    "column_A",
                    "column_B",
                    "or_equal",
                    ROWS),
            ofTable("expect_column_pair_values_to_be_equal", test -> pair(test, "="), "column_A", "column_B", ROWS),
            ofTable(
                    "expect_column_pair_values_to_be_in_set",
                    RecordExpectations::pairInSet,
                    "column_A",
                    "column_B",
                    "value_pairs_set",
                    ROWS),
            ofTable("expect_compound_columns_to_be_unique", RecordExpectations::compound, SEVERAL),
            ofTable("expect_select_column_values_to_be_unique_within_record", RecordExpectations::different, SEVERAL),
            ofTable(
                    "expect_multicolumn_sum_to_equal",
                    RecordExpectations::sumEquals,
                    "column_list",
                    "sum_total",
                    "group_by",
                    ROWS));

    private RecordExpectations() {}

    /** A pair of which one is null passes. */
    private static Meaning pair(DbtTest test, String comparison) throws NotTakenException {
        ColumnName left = test.column("column_A");
        ColumnName right = test.column("column_B");
        String sentence = left.words() + " " + comparison + " " + right.words();
        String condition = left.sql() + " " + comparison + " " + right.sql();
        boolean plain = left.plain().isPresent() && right.plain().isPresent();
        return test.everyRow(
                plain
                        ? () -> test.check("compare")
                                .with("left", left.plain().get())
                                .with("is", comparison)
                                .with("right", right.plain().get())
                        : () -> test.check(sentence, condition),
                condition);
    }

    /** Values of pairs are SQL, so that a text brings its quotes. */
    private static Meaning pairInSet(DbtTest test) throws NotTakenException {
        ColumnName left = test.column("column_A");
        ColumnName right = test.column("column_B");
        List<String> pairs = new ArrayList<>();
        for (YamlNode node : test.values("value_pairs_set").items()) {
            List<YamlNode> pair = node instanceof YamlList list ? list.items() : List.of();
            if (pair.size() != 2) {
                throw new NotTakenException("its value_pairs_set holds " + node.description() + ", not a list of two");
            }
            pairs.add("(" + left.sql() + " = " + sql(pair.get(0)) + " AND " + right.sql() + " = " + sql(pair.get(1))
                    + ")");
        }
        if (pairs.isEmpty()) {
            throw new NotTakenException("its value_pairs_set is empty");
        }
        return test.everyRow(
                left.words() + " and " + right.words() + " are a pair of the set", String.join(" OR ", pairs));
    }

    private static String sql(YamlNode node) throws NotTakenException {
        if (node instanceof YamlScalar scalar) {
            return scalar.value() instanceof CoreValue.Text ? "(" + scalar.text() + ")" : PythonText.of(scalar);
        }
        throw new NotTakenException("its value_pairs_set holds " + node.description() + " in a pair");
    }

    /** Which rows are left out for the sake of nulls. */
    private static boolean leavesOutSomeNull(DbtTest test) throws NotTakenException {
        return test.word(
                        "ignore_row_if",
                        "all_values_are_missing",
                        List.of("all_values_are_missing", "any_value_is_missing"))
                .equals("any_value_is_missing");
    }

    /** The same test on the rows in which some of the columns, or all of them, have a value. */
    private static DbtTest withValues(DbtTest test, List<ColumnName> columns) throws NotTakenException {
        String all = leavesOutSomeNull(test) ? " AND " : " OR ";
        return test.only(
                columns.stream().map(column -> column.sql() + " IS NOT NULL").collect(Collectors.joining(all)));
    }

    private static Meaning compound(DbtTest test) throws NotTakenException {
        List<ColumnName> columns = Combination.columns(test, "column_list");
        Meaning meaning = Combination.unique(withValues(test, columns), columns);
        boolean plain = columns.stream().allMatch(column -> column.plain().isPresent());
        if (!plain || !leavesOutSomeNull(test)) {
            return meaning;
        }
        List<String> names =
                columns.stream().flatMap(column -> column.plain().stream()).toList();
        return new Meaning(() -> test.check("unique").with("columns", names), meaning.counts(), meaning.failures());
    }

    /** Values are compared as texts, and a null is none of the different values that there have to be. */
    private static Meaning different(DbtTest test) throws NotTakenException {
        List<ColumnName> columns = Combination.columns(test, "column_list");
        String texts = columns.stream()
                .map(column -> "CAST(" + column.sql() + " AS VARCHAR)")
                .collect(Collectors.joining(", ", "[", "]"));
        return withValues(test, columns)
                .everyRow(
                        Combination.words(columns) + " differ from each other",
                        "list_unique(" + texts + ") = " + columns.size());
    }

    private static String sum(DbtTest test) throws NotTakenException {
        return test.someTexts("column_list").stream()
                .map(ColumnName::of)
                .map(column -> "sum(" + column.sql() + ")")
                .collect(Collectors.joining(" + "));
    }

    /** The total may be the sum of a column too. Without a value in each of the columns there is no sum, and it passes. */
    private static Meaning sumEquals(DbtTest test) throws NotTakenException {
        Optional<String> column = test.arguments().text("sum_total").filter(text -> !text.matches("[-+]?[0-9.]+"));
        String total = column.isPresent()
                ? "sum(" + ColumnName.of(column.get()).sql() + ")"
                : test.number("sum_total").toPlainString();
        Groups groups = Groups.of(test, "group_by");
        return Meaning.ofQuery(
                test,
                WrittenSql.of(sum(test) + " = " + total) + groups.words(),
                groups.where(sum(test) + " AS expression, " + total + " AS compared", "NOT (expression = compared)"));
    }
}
