package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a test's own table and of another one, group by group. A group that only one of them has counts, and nulls make
 * a group as values do.
 *
 * @param other the rows of the other table, behind FROM
 */
record TwoTables(Groups groups, String other) {
    static TwoTables of(DbtTest test) throws NotTakenException {
        return new TwoTables(Groups.of(test, "group_by_columns"), test.other("compare_model"));
    }

    /** For each group the numbers of rows, {@code count_a} of the own table and {@code count_b} of the other one. */
    String counts() {
        List<String> names = new ArrayList<>();
        for (int index = 1; index <= groups.columns().size(); index++) {
            names.add("group_" + index);
        }
        String both = side("true", groups.rows()) + " UNION ALL " + side("false", other);
        String counts = "count(*) FILTER (ours) AS count_a, count(*) FILTER (NOT ours) AS count_b";
        return new Groups("(" + both + ") AS rows_of_both", names, names).select(counts);
    }

    private String side(String ours, String rows) {
        StringBuilder select = new StringBuilder("SELECT " + ours + " AS ours");
        for (int index = 0; index < groups.columns().size(); index++) {
            select.append(", ")
                    .append(groups.columns().get(index))
                    .append(" AS group_")
                    .append(index + 1);
        }
        return select.append(" FROM ").append(rows).toString();
    }
}
