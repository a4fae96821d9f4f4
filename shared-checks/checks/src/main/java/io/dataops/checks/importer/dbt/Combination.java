package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several columns whose values count together. */
final class Combination {
    private Combination() {}

    /** The columns of a list, whose names dbt quotes when {@code quote_columns} says so. */
    static List<ColumnName> columns(DbtTest test, String key) throws NotTakenException {
        boolean quotes = test.flag("quote_columns", false);
        List<ColumnName> columns = new ArrayList<>();
        for (String name : test.someTexts(key)) {
            columns.add(quotes ? ColumnName.quoted(name) : ColumnName.of(name));
        }
        return columns;
    }

    /** How a sentence calls them. */
    static String words(List<ColumnName> columns) {
        return columns.stream().map(ColumnName::words).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Between commas. */
    static String sql(List<ColumnName> columns) {
        return columns.stream().map(ColumnName::sql).collect(Collectors.joining(", "));
    }

    /** No two rows agree in all of the columns, where nulls agree with each other. */
    static Meaning unique(DbtTest test, List<ColumnName> columns) {
        String key = Sql.key(columns.stream().map(ColumnName::sql).toList());
        String once = key + " NOT IN (SELECT " + key + " FROM " + test.rows() + " GROUP BY 1 HAVING count(*) > 1)";
        return Meaning.of(
                () -> test.check(words(columns) + " are unique together", once),
                "SELECT " + sql(columns) + ", count(*) AS n_records FROM " + test.rows() + " GROUP BY " + sql(columns)
                        + " HAVING count(*) > 1");
    }
}
