package io.dataops.onnx;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.plan.TableSchema.Field;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.Scorer.Scores;
import io.dataops.checks.score.ScorerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small table in memory that a scorer can be handed. The number of its first row is 1. */
final class Rows {
    private final List<Field> fields = new ArrayList<>();
    private final Map<Column, List<Object>> values = new LinkedHashMap<>();

    /** The table of reference/features.csv. */
    static Rows reference() {
        List<String[]> cells;
        try {
            cells = Files.readString(Models.file("features.csv"), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Rows rows = new Rows();
        for (int column = 0; column < cells.get(0).length; column++) {
            int at = column;
            List<String> texts = cells.stream().skip(1).map(row -> row[at]).toList();
            rows.add(cells.get(0)[column], texts);
        }
        return rows;
    }

    private void add(String name, List<String> texts) {
        switch (name) {
            case "shop" -> column(name, ColumnKind.TEXT, texts.toArray());
            case "member" ->
                column(
                        name,
                        ColumnKind.BOOLEAN,
                        texts.stream().map(Boolean::valueOf).toArray());
            case "clicks", "visits" ->
                column(
                        name,
                        ColumnKind.INTEGER,
                        texts.stream().map(Double::valueOf).toArray());
            default ->
                column(
                        name,
                        ColumnKind.DOUBLE,
                        texts.stream().map(Double::valueOf).toArray());
        }
    }

    /** A column; a value is a {@link Double}, a {@link String}, a {@link Boolean} or null. */
    Rows column(String name, ColumnKind kind, Object... cells) {
        fields.add(new Field(new Column(name), kind, kind.toString()));
        values.put(new Column(name), Arrays.asList(cells));
        return this;
    }

    /** The same rows over and over. */
    Rows times(int times) {
        Rows rows = new Rows();
        fields.forEach(field -> rows.column(
                field.column().name(),
                field.kind(),
                Collections.nCopies(times, values.get(field.column())).stream()
                        .flatMap(List::stream)
                        .toArray()));
        return rows;
    }

    TableSchema schema() {
        return new TableSchema(fields);
    }

    int size() {
        return values.values().iterator().next().size();
    }

    /** Scores all of them in one batch, whose columns stand in the reverse order of the features. */
    Scores scoredBy(Scorer scorer) throws ScorerException {
        List<Wanted> reversed = new ArrayList<>(scorer.features());
        Collections.reverse(reversed);
        int[] columns = scorer.features().stream().mapToInt(reversed::indexOf).toArray();
        return scorer.score(new Batch(reversed), columns);
    }

    private final class Batch implements RowBatch {
        private final List<List<Object>> cells;
        private final List<List<String>> texts;

        Batch(List<Wanted> wanted) {
            this.cells = wanted.stream().map(Batch.this::cells).toList();
            this.texts = cells.stream()
                    .map(column -> column.stream()
                            .filter(Objects::nonNull)
                            .map(Batch::text)
                            .distinct()
                            .toList())
                    .toList();
        }

        private List<Object> cells(Wanted wanted) {
            return wanted.match(new Wanted.Cases<List<Object>>() {
                @Override
                public List<Object> numeric(Wanted.Numeric it) {
                    return values.get(it.column());
                }

                @Override
                public List<Object> code(Wanted.Code it) {
                    return values.get(it.column());
                }

                @Override
                public List<Object> holds(Wanted.Holds it) {
                    throw new AssertionError("a model takes columns only");
                }

                @Override
                public List<Object> identity(Wanted.Identity it) {
                    throw new AssertionError("a model takes columns only");
                }
            });
        }

        private static String text(Object value) {
            return value instanceof Double number && number == Math.rint(number)
                    ? String.valueOf(number.longValue())
                    : value.toString();
        }

        @Override
        public int rows() {
            return size();
        }

        @Override
        public long place(int row) {
            return row + 1L;
        }

        @Override
        public boolean isNull(int column, int row) {
            return cells.get(column).get(row) == null;
        }

        @Override
        public double number(int column, int row) {
            return (Double) cells.get(column).get(row);
        }

        @Override
        public int code(int column, int row) {
            return isNull(column, row)
                    ? -1
                    : texts.get(column).indexOf(text(cells.get(column).get(row)));
        }

        @Override
        public long identity(int column, int row) {
            throw new AssertionError("no identity is wanted");
        }

        @Override
        public List<String> texts(int column) {
            return texts.get(column);
        }
    }
}
