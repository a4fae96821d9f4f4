package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnChoice;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two data sets whose rows are compared.
 *
 * @param here the columns of this one
 * @param there the columns of the other
 */
record Sides(Table here, String hereRows, Table there, String thereRows, String other) {
    static Sides of(Table here, Relation rows, Scope other, Function<String, Table> tables, UserSql userSql) {
        return new Sides(
                here,
                rows.sql(),
                tables.apply(other.dataset()),
                Relation.of(other, userSql).sql(),
                other.dataset());
    }

    /** The columns to compare. */
    List<Column> columns(ColumnChoice choice) {
        if (!choice.only().isEmpty()) {
            return choice.only();
        }
        List<Column> mine = all(here.isEmpty() ? there : here, choice);
        List<Column> others = all(there.isEmpty() ? here : there, choice);
        List<Column> onlyMine = new ArrayList<>(mine);
        onlyMine.removeAll(others);
        List<Column> onlyOthers = new ArrayList<>(others);
        onlyOthers.removeAll(mine);
        if (!onlyMine.isEmpty() || !onlyOthers.isEmpty()) {
            throw new UnfitMeasureException("the data sets do not have the same columns: "
                    + (onlyMine.isEmpty() ? "" : "only this one has " + names(onlyMine))
                    + (onlyMine.isEmpty() || onlyOthers.isEmpty() ? "" : ", ")
                    + (onlyOthers.isEmpty() ? "" : "only " + other + " has " + names(onlyOthers))
                    + "; write those to compare under columns, or those to leave out under except");
        }
        return mine;
    }

    private static List<Column> all(Table table, ColumnChoice choice) {
        return table.schema().names().stream()
                .map(Column::new)
                .filter(column -> !choice.except().contains(column))
                .toList();
    }

    private static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** A column of this data set. */
    String here(Column column) {
        return value(here, column, there);
    }

    /** The same column of the other one. */
    String there(Column column) {
        return value(there, column, here);
    }

    /** A text file without rows tells no types, so its columns take those of the other. */
    private static String value(Table table, Column column, Table beside) {
        return table.isEmpty()
                ? "CAST(NULL AS "
                        + (beside.isEmpty() ? "VARCHAR" : beside.field(column).engineType()) + ")"
                : Table.name(column);
    }

    boolean areNumbers(Column column) {
        return (here.isEmpty() || here.kind(column).isNumber())
                && (there.isEmpty() || there.kind(column).isNumber())
                && !(here.isEmpty() && there.isEmpty());
    }

    boolean isFloating(Column column) {
        return (!here.isEmpty() && here.kind(column) == ColumnKind.DOUBLE)
                || (!there.isEmpty() && there.kind(column) == ColumnKind.DOUBLE);
    }

    /** Two integers can lie further apart than their own type can say. */
    String wide(Column column, String value) {
        boolean integers = areNumbers(column)
                && (here.isEmpty() || here.kind(column) == ColumnKind.INTEGER)
                && (there.isEmpty() || there.kind(column) == ColumnKind.INTEGER);
        return integers ? "CAST(" + value + " AS HUGEINT)" : value;
    }

    /** Values of equal types compare, and those that need no conversion that nobody asked for. */
    void requireComparable(Column column) {
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        if (!here.field(column).engineType().equals(there.field(column).engineType())) {
            KindsThatCompare.require(here, column, there, column, column + " and " + other + "." + column);
        }
    }
}
