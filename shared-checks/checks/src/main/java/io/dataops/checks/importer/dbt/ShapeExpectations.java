package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.dbt.TableColumns.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Expectations of dbt_expectations on the columns of a table, whose names compare without case, and on its number of rows. */
final class ShapeExpectations {
    private static final String[] COLUMNS = {"column_list", "transform"};

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn("expect_column_to_exist", ShapeExpectations::exists, "column_index", "transform"),
            ofTable(
                    "expect_table_column_count_to_be_between",
                    test -> columnCount(test, Range.of(test).contains("columns")),
                    "min_value",
                    "max_value"),
            ofTable(
                    "expect_table_column_count_to_equal",
                    test -> columnCount(test, "columns = " + test.whole("value")),
                    "value"),
            ofTable("expect_table_columns_to_contain_set", ShapeExpectations::containSet, COLUMNS),
            ofTable("expect_table_columns_to_not_contain_set", ShapeExpectations::notContainSet, COLUMNS),
            ofTable("expect_table_columns_to_match_set", ShapeExpectations::matchSet, COLUMNS),
            ofTable("expect_table_columns_to_match_ordered_list", ShapeExpectations::matchList, COLUMNS),
            ofTable(
                    "expect_table_row_count_to_equal",
                    test -> rowCount(test, "row_count = " + test.whole("value")),
                    "value",
                    "group_by",
                    "row_condition"),
            ofTable(
                    "expect_table_row_count_to_be_between",
                    ShapeExpectations::rowCountBetween,
                    "min_value",
                    "max_value",
                    "strictly",
                    "group_by",
                    "row_condition"));

    private ShapeExpectations() {}

    /** How names are compared, by the argument {@code transform}. */
    private static Letters letters(DbtTest test) throws NotTakenException {
        return Letters.valueOf(
                test.word("transform", "upper", List.of("upper", "lower")).toUpperCase(Locale.ROOT));
    }

    private static String literal(String name, Letters letters) {
        return Sql.text(letters == Letters.UPPER ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT));
    }

    private static TableColumns columns() {
        return new TableColumns(CheckEntry.DATASET);
    }

    private static Meaning exists(DbtTest test) throws NotTakenException {
        Letters letters = letters(test);
        String name = literal(test.own().words(), letters);
        long index = test.has("column_index") ? Math.max(test.whole("column_index"), 1) : 0;
        String place = index == 0 ? "" : " AND place = " + index;
        return Meaning.ofQuery(
                test,
                "there is a column " + test.own().words() + (index == 0 ? "" : " at place " + index),
                "SELECT " + name + " AS column_name WHERE NOT EXISTS (SELECT 1 FROM ("
                        + columns().places(letters) + ") AS columns WHERE column_name = " + name + place + ")");
    }

    private static Meaning columnCount(DbtTest test, String condition) {
        return Meaning.ofQuery(
                test,
                "the number of columns: " + condition,
                "SELECT columns FROM (" + columns().count() + ") AS counted(columns) WHERE NOT (" + condition + ")");
    }

    /** The names of the list, a row each. */
    private static String listed(DbtTest test, Letters letters) throws NotTakenException {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String name : test.someTexts("column_list")) {
            names.add("(" + literal(name, letters) + ")");
        }
        return "SELECT column_name FROM (VALUES " + String.join(", ", names) + ") AS listed(column_name)";
    }

    private static String words(DbtTest test) throws NotTakenException {
        return String.join(", ", test.someTexts("column_list"));
    }

    private static Meaning containSet(DbtTest test) throws NotTakenException {
        Letters letters = letters(test);
        return Meaning.ofQuery(
                test,
                "the columns include " + words(test),
                listed(test, letters) + " EXCEPT " + columns().names(letters));
    }

    private static Meaning notContainSet(DbtTest test) throws NotTakenException {
        Letters letters = letters(test);
        return Meaning.ofQuery(
                test,
                "the columns include none of " + words(test),
                listed(test, letters) + " INTERSECT " + columns().names(letters));
    }

    private static Meaning matchSet(DbtTest test) throws NotTakenException {
        Letters letters = letters(test);
        return Meaning.ofQuery(
                test,
                "the columns are " + words(test) + " in any order",
                Failures.ofDifference(listed(test, letters), columns().names(letters)));
    }

    private static Meaning matchList(DbtTest test) throws NotTakenException {
        Letters letters = letters(test);
        List<String> places = new ArrayList<>();
        for (String name : test.someTexts("column_list")) {
            places.add("(" + literal(name, letters) + ", " + (places.size() + 1) + ")");
        }
        return Meaning.ofQuery(
                test,
                "the columns are " + words(test) + " in this order",
                Failures.ofDifference(
                        "SELECT column_name, place FROM (VALUES " + String.join(", ", places)
                                + ") AS listed(column_name, place)",
                        columns().places(letters)));
    }

    private static Meaning rowCountBetween(DbtTest test) throws NotTakenException {
        Range range = Range.of(test);
        Meaning query = rowCount(test, range.contains("row_count"));
        return test.texts("group_by").isEmpty() && range.isOfCounts()
                ? new Meaning(() -> range.limit(test.check("row_count")), Meaning.Counts.OTHERWISE, query.failures())
                : query;
    }

    private static Meaning rowCount(DbtTest test, String condition) throws NotTakenException {
        Groups groups = Groups.of(test, "group_by");
        return Meaning.ofQuery(
                test,
                "the number of rows" + groups.words() + ": " + condition,
                groups.where("count(*) AS row_count", "NOT (" + condition + ")"));
    }
}
