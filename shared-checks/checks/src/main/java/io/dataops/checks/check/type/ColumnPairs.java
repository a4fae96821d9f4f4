package io.dataops.checks.check.type;

import io.dataops.checks.check.Columns;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnChoice;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays the columns of two sides beside each other by their names. A column without its like on the other side is never left out. */
record ColumnPairs(DatasetDrift question, TableSchema here, TableSchema there) {
    /**
     * The check of all of them.
     *
     * @param comparing the check of a column that both sides have
     * @throws NotComparableException when no method compares one of the columns
     */
    EachColumnDrift compare(Function<TableSchema.Field, DriftCheck> comparing) {
        requireKnown();
        List<DriftCheck> compared = new ArrayList<>();
        List<EachColumnDrift.Unlike> unlike = new ArrayList<>();
        for (TableSchema.Field field : compared(question, here)) {
            Optional<TableSchema.Field> other = there.field(field.column());
            if (other.isEmpty()) {
                unlike.add(new EachColumnDrift.Unlike(field.column(), "is new"));
            } else if (!compare(field, other.get())) {
                unlike.add(new EachColumnDrift.Unlike(
                        field.column(), "was " + other.get().kind() + " and is " + field.kind()));
            } else {
                compared.add(comparing.apply(field));
            }
        }
        chosen(question, there).stream()
                .filter(field -> here.field(field.column()).isEmpty())
                .forEach(field -> unlike.add(new EachColumnDrift.Unlike(field.column(), "is missing")));
        return new EachColumnDrift(question, compared, unlike);
    }

    private static boolean compare(TableSchema.Field one, TableSchema.Field other) {
        return one.kind() == other.kind()
                || (one.kind().isNumber() && other.kind().isNumber());
    }

    /**
     * The columns of a side that are compared.
     *
     * @throws NotComparableException when no method compares one of them
     */
    static List<TableSchema.Field> compared(DatasetDrift question, TableSchema schema) {
        List<TableSchema.Field> chosen = chosen(question, schema);
        requireTaken(question.terms(), chosen);
        return chosen;
    }

    private static List<TableSchema.Field> chosen(DatasetDrift question, TableSchema schema) {
        ColumnChoice choice = question.choice();
        return schema.fields().stream()
                .filter(field -> choice.only().isEmpty() || choice.only().contains(field.column()))
                .filter(field -> !choice.except().contains(field.column()))
                .toList();
    }

    private void requireKnown() {
        for (Column column : question.choice().except()) {
            if (here.field(column).isEmpty() && there.field(column).isEmpty()) {
                throw new NotComparableException(
                        "except names a column " + column + ", which neither side has; there are "
                                + Columns.list(here.fields().stream()
                                        .map(TableSchema.Field::column)
                                        .toList()));
            }
        }
    }

    private static void requireTaken(DriftTerms terms, List<TableSchema.Field> chosen) {
        List<TableSchema.Field> others =
                chosen.stream().filter(field -> !terms.take(field.kind())).toList();
        if (!others.isEmpty()) {
            TableSchema.Field first = others.get(0);
            throw new NotComparableException(terms.method().key() + " does not compare " + first.column()
                    + ", which is " + first.kind() + "; leave out what it does not compare, with except: ["
                    + String.join(", ", new TableSchema(others).names()) + "]");
        }
    }
}
