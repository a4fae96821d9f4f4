package io.dataops.checks.model;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that a test makes up: columns of numbers without a null, and columns of texts whose null is a null. */
final class MadeUpTable {
    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final int rows;

    MadeUpTable(int rows) {
        this.rows = rows;
    }

    MadeUpTable numbers(String column, double... values) {
        numbers.put(column, values.clone());
        return this;
    }

    MadeUpTable texts(String column, String... values) {
        texts.put(column, Arrays.asList(values.clone()));
        return this;
    }

    int rows() {
        return rows;
    }

    double[] numbers(Column column) {
        return numbers.get(column.name());
    }

    /** Of any column; a number as Java writes it. */
    List<String> texts(Column column) {
        List<String> values = texts.get(column.name());
        return values != null
                ? values
                : Arrays.stream(numbers(column)).mapToObj(Double::toString).toList();
    }

    TableSchema schema() {
        List<TableSchema.Field> fields = new ArrayList<>();
        numbers.keySet()
                .forEach(name -> fields.add(new TableSchema.Field(new Column(name), ColumnKind.DOUBLE, "DOUBLE")));
        texts.keySet().forEach(name -> fields.add(new TableSchema.Field(new Column(name), ColumnKind.TEXT, "VARCHAR")));
        return new TableSchema(fields);
    }
}
