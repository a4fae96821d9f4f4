package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Predicted texts, each with the reference texts it should be like. Rows have no weights, since the corpus metrics are
 * defined without. What a metric needs of the texts is taken once for all slices and replicates.
 */
public final class TextExamples implements Examples<TextExamples> {
    private final Texts texts;
    private final int[] rows;

    private TextExamples(Texts texts, int[] rows) {
        this.texts = texts;
        this.rows = rows;
    }

    /**
     * Takes texts; an empty text is a text.
     *
     * @param predictions one for each row
     * @param references for each row the texts that are right, at least one
     * @throws IllegalArgumentException when there are not as many references as predictions, or a row has none
     */
    public static TextExamples of(List<String> predictions, List<List<String>> references) {
        if (predictions.size() != references.size()) {
            throw new IllegalArgumentException(predictions.size() + " predictions do not go with the references of "
                    + references.size() + " rows");
        }
        if (references.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a row has no reference");
        }
        Texts texts = new Texts(List.copyOf(predictions), List.copyOf(references));
        return new TextExamples(texts, IntStream.range(0, predictions.size()).toArray());
    }

    @Override
    public int rows() {
        return rows.length;
    }

    @Override
    public boolean weighted() {
        return false;
    }

    @Override
    public List<TextExamples> split(Partition partition) {
        int[] sizes = partition.part().counts(partition.parts());
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[partition.parts()];
        for (int i = 0; i < rows.length; i++) {
            int part = partition.part().of(i);
            if (part >= 0) {
                members[part][filled[part]++] = rows[i];
            }
        }
        List<TextExamples> parts = new ArrayList<>();
        for (int[] member : members) {
            parts.add(new TextExamples(texts, member));
        }
        return parts;
    }

    @Override
    public TextExamples repeated(int[] counts) {
        int[] drawn =
                new int[Math.toIntExact(Arrays.stream(counts).asLongStream().sum())];
        int filled = 0;
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(drawn, filled, filled + counts[i], rows[i]);
            filled += counts[i];
        }
        return new TextExamples(texts, drawn);
    }

    /** The score of each row. */
    double[] scores(RowMetric metric) {
        double[] ofAll = texts.scores(metric);
        return Arrays.stream(rows).mapToDouble(row -> ofAll[row]).toArray();
    }

    /** The counts of all rows, added up. */
    long[] sums(CorpusMetric metric) {
        int[][] ofAll = texts.counts(metric);
        long[] sums = new long[metric.width()];
        for (int row : rows) {
            int[] counts = ofAll[row];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
        }
        return sums;
    }

    /** The texts of all rows, shared by whatever is cut out of them, and what metrics have taken of them so far. */
    private static final class Texts {
        private final List<String> predictions;
        private final List<List<String>> references;
        // By signature, since metrics with one signature are the same metric.
        private final Map<String, double[]> scores = new ConcurrentHashMap<>();
        private final Map<String, int[][]> counts = new ConcurrentHashMap<>();

        Texts(List<String> predictions, List<List<String>> references) {
            this.predictions = predictions;
            this.references = references;
        }

        double[] scores(RowMetric metric) {
            return scores.computeIfAbsent(
                    metric.signature(),
                    unseen -> IntStream.range(0, predictions.size())
                            .mapToDouble(row -> metric.score(predictions.get(row), references.get(row)))
                            .toArray());
        }

        int[][] counts(CorpusMetric metric) {
            return counts.computeIfAbsent(
                    metric.signature(),
                    unseen -> IntStream.range(0, predictions.size())
                            .mapToObj(row -> metric.counts(predictions.get(row), references.get(row)))
                            .toArray(int[][]::new));
        }
    }
}
