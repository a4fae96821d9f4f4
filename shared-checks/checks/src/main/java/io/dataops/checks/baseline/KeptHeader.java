package io.dataops.checks.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What kept predictions say of themselves before the first row.
 *
 * @param task of the model
 * @param testSet fingerprint of the rows without their predictions
 * @param rows how many follow
 * @param columns what each value of a row is
 * @param texts for each column those that its codes stand for; none of other columns
 */
record KeptHeader(String task, String testSet, long rows, List<KeptColumn> columns, List<List<String>> texts) {
    /** Rows, and texts, that are written at a time. */
    static final int TOGETHER = 1 << 13;

    private static final String FORMAT = "dataops-predictions/2";
    private static final byte[] BEGINNING = (FORMAT + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    KeptHeader {
        columns = List.copyOf(columns);
        texts = List.copyOf(texts);
    }

    void write(KeptWriter out) throws IOException {
        out.bytes(BEGINNING);
        out.texts(List.of(task, testSet));
        out.number(rows);
        out.number(columns.size());
        for (int column = 0; column < columns.size(); column++) {
            List<String> words = new ArrayList<>(List.of(columns.get(column).kind()));
            words.addAll(columns.get(column).names());
            out.texts(words);
            out.texts(texts.get(column));
        }
    }

    static KeptHeader read(KeptReader in) throws IOException, UnreadablePredictionsException {
        requireFormat(in.bytes(BEGINNING.length));
        List<String> words = in.texts();
        long rows = in.number();
        long number = in.number();
        if (words.size() != 2 || rows < 0 || number < 1) {
            throw KeptReader.damaged();
        }
        List<KeptColumn> columns = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        while (columns.size() < number) {
            List<String> column = in.texts();
            if (column.isEmpty()) {
                throw KeptReader.damaged();
            }
            columns.add(new KeptColumn(column.get(0), column.subList(1, column.size())));
            texts.add(in.texts());
        }
        return new KeptHeader(words.get(0), words.get(1), rows, columns, texts);
    }

    /** The first version was text, compressed with gzip. */
    private static void requireFormat(byte[] beginning) throws UnreadablePredictionsException {
        if (Arrays.equals(beginning, BEGINNING)) {
            return;
        }
        boolean isKept = new String(beginning, StandardCharsets.ISO_8859_1).startsWith("dataops-predictions/");
        boolean isFirst = Arrays.equals(Arrays.copyOf(beginning, GZIP.length), GZIP);
        throw new UnreadablePredictionsException(
                isKept || isFirst
                        ? "it is of another version of dataops, which kept them in another format than " + FORMAT
                        : "it holds no kept predictions");
    }
}
