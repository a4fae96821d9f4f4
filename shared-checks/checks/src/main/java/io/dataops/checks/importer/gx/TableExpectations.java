package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofRows;
import static io.dataops.checks.importer.gx.Translation.ofSchema;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.contract.TypeNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Expectations of the table and its columns. */
final class TableExpectations {
    /** A column has one type, whichever rows are looked at. */
    private static final String ROWS = "row_condition";

    private static final String PARSER = "condition_parser";
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry(
                    "expect_table_row_count_to_be_between",
                    ofRows(
                            it -> List.of(LimitKind.COUNT.limit(it.filtered(it.entry("row_count")), it)),
                            LimitKind.ARGUMENTS)),
            entry(
                    "expect_table_row_count_to_equal",
                    ofRows(it -> List.of(equal(it.filtered(it.entry("row_count")), it)), "value")),
            entry(
                    "expect_table_row_count_to_equal_other_table",
                    ofRows(it -> List.of(sameCount(it)), "other_table_name")),
            entry(
                    "expect_table_column_count_to_be_between",
                    ofSchema(it -> LimitKind.COUNT.limit(it.entry("column_count"), it), LimitKind.ARGUMENTS)),
            entry("expect_table_column_count_to_equal", ofSchema(it -> equal(it.entry("column_count"), it), "value")),
            entry(
                    "expect_table_columns_to_match_ordered_list",
                    ofSchema(
                            it -> it.entry("columns")
                                    .with("columns", it.texts("column_list"))
                                    .with("order", "exact"),
                            "column_list")),
            entry(
                    "expect_table_columns_to_match_set",
                    ofSchema(TableExpectations::columns, "column_set", "exact_match")),
            entry("expect_column_to_exist", ofSchema(TableExpectations::exists, "column", "column_index")),
            entry(
                    "expect_column_values_to_be_of_type",
                    ofSchema(it -> type(it, List.of(it.text("type_"))), "column", "type_", "mostly", ROWS, PARSER)),
            entry(
                    "expect_column_values_to_be_in_type_list",
                    ofSchema(it -> type(it, it.texts("type_list")), "column", "type_list", "mostly", ROWS, PARSER)));

    private TableExpectations() {}

    private static CheckEntry equal(CheckEntry entry, Expectation it) throws NotTakenException {
        LimitKind.COUNT.add(entry, "equals", "value", it);
        return entry;
    }

    private static CheckEntry sameCount(Expectation it) throws NotTakenException {
        String other = it.text("other_table_name");
        return it.entry("query", "the number of rows is that of " + other)
                .with(
                        "value",
                        "SELECT (SELECT count(*) FROM " + it.rows() + ") - (SELECT count(*) FROM "
                                + Sql.name(CheckEntry.table(other)) + ")")
                .with("equals", 0);
    }

    /** The set has each column, unless {@code exact_match} is false: then the table may have more. */
    private static CheckEntry columns(Expectation it) throws NotTakenException {
        CheckEntry entry = it.entry("columns")
                .with("columns", it.texts("column_set").stream().distinct().toList());
        return it.isFalse("exact_match") ? entry.with("extra", "allowed") : entry;
    }

    private static CheckEntry exists(Expectation it) throws NotTakenException {
        CheckEntry entry = it.entry("column_exists").with("column", it.get("column"));
        if (it.find("column_index").isEmpty()) {
            return entry;
        }
        BigDecimal index = it.number("column_index");
        if (index.signum() < 0 || index.stripTrailingZeros().scale() > 0) {
            throw new NotTakenException("its column_index is " + index.toPlainString() + ", not a whole number from 0");
        }
        return entry.with("position", index.longValueExact() + 1);
    }

    /** A column has one type here, whatever share of its values is asked for. */
    private static CheckEntry type(Expectation it, List<String> names) throws NotTakenException {
        return it.entry("column_type").with("column", it.get("column")).with("is", TypeNames.ours(names));
    }
}
