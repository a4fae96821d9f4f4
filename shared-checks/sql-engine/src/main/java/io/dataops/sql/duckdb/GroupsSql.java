package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same aggregates for each group of rows. */
final class GroupsSql {
    /** More groups than a report can show or a suite can name. */
    private static final int MOST_GROUPS = 10_000;

    private final Table table;
    private final String relation;

    GroupsSql(Table table, Relation relation) {
        this.table = table;
        this.relation = relation.sql();
    }

    /** @param inner what is taken of each group */
    <T> ManyRows<Map<GroupKey, T>> of(Measure.PerGroup<T> measure, Work<T> inner) {
        if (!(inner instanceof Fragment<T> fragment) || fragment.aggregates().isEmpty()) {
            throw new UnfitMeasureException("this cannot be measured for each group");
        }
        List<String> selected = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Column column : measure.by()) {
            selected.add(text(column));
            places.add(Integer.toString(selected.size()));
        }
        fragment.aggregates().forEach(aggregate -> selected.add(aggregate.overRows()));
        String keys = String.join(", ", places);
        String sql = "SELECT " + String.join(", ", selected) + " FROM " + relation + " GROUP BY " + keys + " ORDER BY "
                + keys;
        return new ManyRows<>(sql, MOST_GROUPS, "groups", rows -> {
            Map<GroupKey, T> groups = new LinkedHashMap<>();
            rows.forEach(row -> groups.put(
                    key(row, measure.by().size()),
                    fragment.answer()
                            .apply(new Cells(row.values()
                                    .subList(measure.by().size(), row.values().size())))));
            return groups;
        });
    }

    /** Both zeros are one number and every NaN is as good as another, though their texts have a sign. */
    private String text(Column column) {
        String value = table.ordered(column, "a group");
        String text = "CAST(" + value + " AS VARCHAR)";
        return table.kind(column) == ColumnKind.DOUBLE
                ? "CASE WHEN " + value + " = 0 THEN '0.0' WHEN isnan(" + value + ") THEN 'nan' ELSE " + text + " END"
                : text;
    }

    private static GroupKey key(Cells row, int columns) {
        List<Optional<String>> values = new ArrayList<>();
        for (int index = 0; index < columns; index++) {
            values.add(row.scalar(index).map(Scalar::toString));
        }
        return new GroupKey(values);
    }
}
