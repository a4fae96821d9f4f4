package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups of rows that a test asks one by one, of which a null makes one too; without columns, all rows together, even
 * when there is none.
 *
 * @param rows behind FROM
 * @param columns as SQL
 * @param names how a sentence calls them
 */
record Groups(String rows, List<String> columns, List<String> names) {
    static Groups of(DbtTest test, String key) throws NotTakenException {
        List<String> names = test.texts(key).stream().distinct().toList();
        return new Groups(
                test.rows(),
                names.stream().map(name -> ColumnName.of(name).sql()).toList(),
                names);
    }

    /** The same columns of other rows, behind FROM. */
    Groups of(String otherRows) {
        return new Groups(otherRows, columns, names);
    }

    /** What a sentence says behind its subject. */
    String words() {
        return names.isEmpty() ? "" : " for each " + String.join(", ", names);
    }

    /** The groups with their columns, then with aggregates. */
    String select(String aggregates) {
        List<String> selected = new ArrayList<>(columns);
        selected.add(aggregates);
        return "SELECT " + String.join(", ", selected) + " FROM " + rows
                + (columns.isEmpty() ? "" : " GROUP BY " + String.join(", ", columns));
    }

    /** The groups whose aggregates meet a condition. */
    String where(String aggregates, String condition) {
        return "SELECT * FROM (" + select(aggregates) + ") AS grouped WHERE " + condition;
    }
}
