package io.dataops.checks.baseline;

import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a model said of its rows, in a compressed file, so that a later model can be compared with it row by row: of each row
 * its identity and what the task needs, and nothing else. Rows pass through one by one. The same rows give the same bytes
 * on the same Java.
 *
 * @param file where they are kept
 */
public record KeptPredictions(Path file) {
    private static final int BUFFER = 1 << 16;
    /** No deflated byte stands for more than 1,032, and no row is shorter than one byte. */
    private static final long MOST_ROWS_OF_BYTE = 1032;

    /** The name of a model's file in a baseline. */
    public static String name(String model) {
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
        new AtomicFile(file).write(out -> {
            try (KeptWriter writer = new KeptWriter(new FastGzip(out, BUFFER))) {
                new KeptHeader(
                                task,
                                testSet,
                                rows,
                                wanted.stream().map(KeptColumn::of).toList())
                        .write(writer);
                for (int row = 0; row < rows; row++) {
                    writer.row(columns, row);
                }
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
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(
                        new GZIPInputStream(bytes, BUFFER), StandardCharsets.UTF_8.newDecoder())) {
            KeptRecords records = new KeptRecords(text);
            KeptHeader header = KeptHeader.read(records);
            if (header.rows() > Math.min(Integer.MAX_VALUE, Files.size(file) * MOST_ROWS_OF_BYTE)) {
                throw new UnreadablePredictionsException("it says that it has more rows than it can hold");
            }
            handOn(records, header, wanted, sink);
        } catch (IOException broken) {
            throw new UnreadablePredictionsException("it cannot be read as a compressed file");
        }
    }

    private static void handOn(KeptRecords records, KeptHeader header, List<Wanted> wanted, RowSink sink)
            throws UnreadablePredictionsException {
        int[] places = places(header, wanted);
        KeptRows batch = new KeptRows(wanted.stream().map(KeptColumn::of).toList(), places, sink);
        sink.start(header.rows());
        for (long row = 0; row < header.rows(); row++) {
            if (!records.next()) {
                throw new UnreadablePredictionsException(
                        "it has " + row + " of the " + new Counted(header.rows(), "row") + " that it says it has");
            }
            add(batch, records.values(), header.columns().size(), records.line());
        }
        if (records.next()) {
            throw new UnreadablePredictionsException(
                    "it has more than the " + new Counted(header.rows(), "row") + " that it says it has");
        }
        batch.flush();
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

    private static void add(KeptRows batch, KeptLine values, int columns, long line)
            throws UnreadablePredictionsException {
        if (values.size() != columns) {
            throw new UnreadablePredictionsException(
                    "line " + line + " has " + values.size() + " of " + new Counted(columns, "value"));
        }
        try {
            batch.add(values);
        } catch (IllegalArgumentException wrong) {
            throw new UnreadablePredictionsException("line " + line + " has a value of another kind");
        }
    }
}
