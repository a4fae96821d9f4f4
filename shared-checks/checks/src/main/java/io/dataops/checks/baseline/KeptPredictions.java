package io.dataops.checks.baseline;

import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.file.AtomicFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a model said of its rows, in a compact file, so that a later model can be compared with it row by row: of each row its
 * identity and what the task needs, and nothing else. Some thousand rows are in memory at a time, column by column. The same
 * rows give the same bytes on the same Java.
 *
 * @param file where they are kept
 */
public record KeptPredictions(Path file) {
    private static final int BUFFER = 1 << 16;

    /** The name of a model's file in a baseline. */
    public static String name(String model) {
        return "models/" + model + ".predictions";
    }

    /** The name that earlier versions gave it. It is not read, but said to be there and of no use, rather than not seen. */
    static String formerName(String model) {
        return "models/" + model + ".csv.gz";
    }

    /**
     * Keeps rows.
     *
     * @param task of the model
     * @param testSet fingerprint of the rows without their predictions
     * @param wanted what each column is
     * @param columns the values, in that order
     */
    public void write(String task, String testSet, List<Wanted> wanted, List<Values> columns) throws IOException {
        int rows = columns.get(0).size();
        KeptHeader header = new KeptHeader(
                task,
                testSet,
                rows,
                wanted.stream().map(KeptColumn::of).toList(),
                columns.stream().map(KeptValues::texts).toList());
        new AtomicFile(file).write(bytes -> {
            try (KeptWriter out = new KeptWriter(bytes)) {
                header.write(out);
                KeptValues values = new KeptValues(out);
                for (int from = 0; from < rows; from += KeptHeader.TOGETHER) {
                    for (Values column : columns) {
                        values.write(column, from, Math.min(KeptHeader.TOGETHER, rows - from));
                    }
                }
                out.end();
            }
        });
    }

    /**
     * Hands on rows in the order in which they were kept.
     *
     * @param wanted what is wanted of each row; other columns are passed over
     * @throws UnreadablePredictionsException when the file lacks a column or cannot be relied on, whatever was handed on
     */
    public void read(List<Wanted> wanted, RowSink sink) throws UnreadablePredictionsException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                KeptReader in = new KeptReader(bytes, Files.size(file))) {
            KeptHeader header = KeptHeader.read(in);
            if (header.rows() > Math.min(Integer.MAX_VALUE, Files.size(file) * KeptHeader.TOGETHER)) {
                throw new UnreadablePredictionsException("it says that it has more rows than it can hold");
            }
            KeptRows rows = new KeptRows(header, places(header, wanted));
            sink.start(header.rows());
            for (long left = header.rows(); left > 0; left -= rows.rows()) {
                rows.read(in, (int) Math.min(KeptHeader.TOGETHER, left));
                sink.accept(rows);
            }
            in.end();
        } catch (IOException broken) {
            throw new UnreadablePredictionsException("it cannot be read");
        }
    }

    private static int[] places(KeptHeader header, List<Wanted> wanted) throws UnreadablePredictionsException {
        int[] places = new int[wanted.size()];
        for (int column = 0; column < places.length; column++) {
            KeptColumn sought = KeptColumn.of(wanted.get(column));
            places[column] = header.columns().indexOf(sought);
            if (places[column] < 0) {
                throw new UnreadablePredictionsException("it was kept without " + sought + "; it has "
                        + String.join(
                                ", ",
                                header.columns().stream()
                                        .map(KeptColumn::toString)
                                        .toList()));
            }
        }
        return places;
    }
}
