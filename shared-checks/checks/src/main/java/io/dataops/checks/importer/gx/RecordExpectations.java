package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofSeveral;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expectations of several columns of a row. */
final class RecordExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry(
                    "expect_column_pair_values_a_to_be_greater_than_b",
                    ofSeveral(it -> pair(it, it.isTrue("or_equal") ? ">=" : ">"), "column_A", "column_B", "or_equal")),
            entry("expect_column_pair_values_to_be_equal", ofSeveral(it -> pair(it, "="), "column_A", "column_B")),
            entry(
                    "expect_column_pair_values_to_be_in_set",
                    ofSeveral(RecordExpectations::pairInSet, "column_A", "column_B", "value_pairs_set")),
            entry("expect_compound_columns_to_be_unique", ofSeveral(RecordExpectations::compound, "column_list")),
            entry(
                    "expect_select_column_values_to_be_unique_within_record",
                    ofSeveral(RecordExpectations::different, "column_list")),
            entry("expect_multicolumn_values_to_be_unique", ofSeveral(RecordExpectations::different, "column_list")),
            entry("expect_multicolumn_values_to_be_equal", ofSeveral(RecordExpectations::equal, "column_list")),
            entry("expect_multicolumn_sum_to_equal", ofSeveral(RecordExpectations::sum, "column_list", "sum_total")));

    private RecordExpectations() {}

    /** A pair of which one is null never compares as it should, unless its row is left out. */
    private static CheckEntry pair(Expectation it, String comparison) throws NotTakenException {
        Ignored ignored = Ignored.ofPair(it);
        CheckEntry entry = it.entry("compare")
                .with("left", it.get("column_A"))
                .with("is", comparison)
                .with("right", it.get("column_B"));
        if (ignored == Ignored.ANY_MISSING) {
            return it.filtered(entry);
        }
        return it.filtered(entry.with("nulls", "fail"), ignored.where(names(it)));
    }

    private static List<String> names(Expectation it) throws NotTakenException {
        return List.of(Sql.name(it.text("column_A")), Sql.name(it.text("column_B")));
    }

    private static CheckEntry pairInSet(Expectation it) throws NotTakenException {
        List<String> names = names(it);
        List<String> pairs = new ArrayList<>();
        for (YamlNode node : it.list("value_pairs_set")) {
            List<YamlNode> pair = node instanceof YamlList list ? list.items() : List.of();
            if (pair.size() != 2) {
                throw new NotTakenException("its value_pairs_set holds " + node.description() + ", not a list of two");
            }
            pairs.add("(" + names.get(0) + " IS NOT DISTINCT FROM " + Sql.value(pair.get(0)) + " AND " + names.get(1)
                    + " IS NOT DISTINCT FROM " + Sql.value(pair.get(1)) + ")");
        }
        return it.filtered(
                        it.entry(
                                "expression",
                                it.text("column_A") + " and " + it.text("column_B") + " are a pair of the set"),
                        Ignored.ofPair(it).where(names))
                .with("sql", pairs.isEmpty() ? "false" : String.join(" OR ", pairs));
    }

    /** Rows with a null in some of the columns repeat each other as values do. */
    private static CheckEntry compound(Expectation it) throws NotTakenException {
        Ignored ignored = Ignored.ofSeveral(it);
        if (ignored == Ignored.ANY_MISSING) {
            return it.filtered(it.entry("unique")).with("columns", it.get("column_list"));
        }
        List<String> columns = columns(it);
        String key = Sql.key(columns);
        return it.filtered(it.entry("expression", list(it) + " are unique together"), ignored.where(columns))
                .with(
                        "sql",
                        key + " NOT IN (SELECT " + key + " FROM " + it.rows() + " GROUP BY 1 HAVING count(*) > 1)");
    }

    private static CheckEntry different(Expectation it) throws NotTakenException {
        Ignored ignored = Ignored.ofSeveral(it);
        if (ignored == Ignored.ANY_MISSING) {
            return it.filtered(it.entry("unique_within_record")).with("columns", it.get("column_list"));
        }
        List<String> columns = columns(it);
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                pairs.add(columns.get(first) + " IS DISTINCT FROM " + columns.get(second));
            }
        }
        return all(it, list(it) + " differ from each other", pairs, ignored.where(columns));
    }

    private static CheckEntry equal(Expectation it) throws NotTakenException {
        List<String> columns = columns(it);
        List<String> pairs = columns.stream()
                .skip(1)
                .map(column -> columns.get(0) + " IS NOT DISTINCT FROM " + column)
                .toList();
        return all(it, list(it) + " are equal", pairs, Ignored.ofSeveral(it).where(columns));
    }

    private static CheckEntry all(Expectation it, String sentence, List<String> conditions, Optional<String> where)
            throws NotTakenException {
        return it.filtered(it.entry("expression", sentence), where).with("sql", String.join(" AND ", conditions));
    }

    private static CheckEntry sum(Expectation it) throws NotTakenException {
        List<String> columns = columns(it);
        String total = Numbers.plain(it.number("sum_total"));
        return it.filtered(
                        it.entry("expression", String.join(" + ", it.texts("column_list")) + " = " + total),
                        Ignored.ofSeveral(it).where(columns))
                .with("sql", String.join(" + ", columns) + " = " + total)
                .with("nulls", "fail");
    }

    private static List<String> columns(Expectation it) throws NotTakenException {
        List<String> columns =
                it.texts("column_list").stream().map(Sql::name).distinct().toList();
        if (columns.size() < 2) {
            throw new NotTakenException("its column_list has fewer than two columns");
        }
        return columns;
    }

    private static String list(Expectation it) throws NotTakenException {
        return "(" + String.join(", ", it.texts("column_list")) + ")";
    }
}
