package io.dataops.checks.importer.dbt;

/**
 * The names of a table's columns as rows, read from an empty row so that a table without rows has them too.
 *
 * @param rows behind FROM
 */
record TableColumns(String rows) {
    /** In which case names are compared. */
    enum Letters {
        UPPER("upper"),
        LOWER("lower");

        private final String function;

        Letters(String function) {
            this.function = function;
        }
    }

    private String list() {
        return "(SELECT json_keys(to_json(no_row)) AS names FROM (SELECT 1) AS one LEFT JOIN (SELECT * FROM " + rows
                + ") AS no_row ON false) AS columns_of_table";
    }

    /** The names, one a row. */
    String names(Letters letters) {
        return "SELECT " + letters.function + "(unnest(names)) AS column_name FROM " + list();
    }

    /** The names with their places, from 1. */
    String places(Letters letters) {
        return "SELECT " + letters.function
                + "(unnest(names)) AS column_name, unnest(range(1, len(names) + 1)) AS place FROM " + list();
    }

    /** How many there are, in a row. */
    String count() {
        return "SELECT len(names) FROM " + list();
    }
}
