package io.dataops.checks.baseline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept predictions say of themselves before the first row.
 *
 * @param task of the model
 * @param testSet fingerprint of the rows without their predictions
 * @param rows how many follow
 * @param columns what each value of a row is
 */
record KeptHeader(String task, String testSet, long rows, List<KeptColumn> columns) {
    private static final String FORMAT = "dataops-predictions/1";
    private static final String COLUMN = "column";

    KeptHeader {
        columns = List.copyOf(columns);
    }

    void write(KeptWriter out) throws IOException {
        out.line("format", FORMAT);
        out.line("task", task);
        out.line("test_set", testSet);
        out.line("rows", String.valueOf(rows));
        for (KeptColumn column : columns) {
            List<String> fields = new ArrayList<>(List.of(COLUMN, column.kind()));
            fields.addAll(column.names());
            out.line(fields.toArray(String[]::new));
        }
        out.line("");
    }

    /** Lines that a later version has added are passed over. */
    static KeptHeader read(KeptRecords in) throws UnreadablePredictionsException {
        requireFormat(in);
        List<KeptColumn> columns = new ArrayList<>();
        @Nullable String task = null;
        @Nullable String testSet = null;
        @Nullable String rows = null;
        for (List<String> line = line(in); !line.equals(List.of("")); line = line(in)) {
            String value = line.size() < 2 ? "" : line.get(1);
            switch (line.get(0)) {
                case "task" -> task = value;
                case "test_set" -> testSet = value;
                case "rows" -> rows = value;
                case COLUMN -> columns.add(new KeptColumn(value, line.subList(Math.min(2, line.size()), line.size())));
                default -> {}
            }
        }
        if (task == null || testSet == null || rows == null || !rows.matches("[0-9]{1,10}") || columns.isEmpty()) {
            throw new UnreadablePredictionsException("it does not say what its rows are");
        }
        return new KeptHeader(task, testSet, Long.parseLong(rows), columns);
    }

    private static void requireFormat(KeptRecords in) throws UnreadablePredictionsException {
        List<@Nullable String> first = in.next() ? in.values().values() : List.of();
        if (first.size() != 2 || !"format".equals(first.get(0))) {
            throw new UnreadablePredictionsException("it holds no kept predictions");
        }
        if (!String.valueOf(first.get(1)).matches("\\Q" + FORMAT + "\\E(\\.[0-9]{1,9})?")) {
            throw new UnreadablePredictionsException("its format is not " + FORMAT);
        }
    }

    private static List<String> line(KeptRecords in) throws UnreadablePredictionsException {
        if (!in.next()) {
            throw new UnreadablePredictionsException("it is cut off before its first row");
        }
        return in.values().values().stream()
                .map(field -> field == null ? "" : field)
                .toList();
    }
}
