package io.dataops.checks.metric.binary;

/**
 * A walk through the distinct scores of some examples, highest first: at each, what a threshold there makes of the rows. Rows
 * with equal scores are one threshold. Scores whose rows weigh nothing are passed over.
 *
 * <p>It goes a block at a time: rows are read once for all who want to know something, each of whom has a short loop.
 */
public final class Thresholds {
    /** Thresholds of a block, at most. */
    public static final int MOST = 256;

    private final BinaryExamples examples;
    private final double[] scores = new double[MOST];
    private final double[] positive = new double[MOST];
    private final double[] negative = new double[MOST];
    private final double[] positiveHere = new double[MOST];
    private final double[] negativeHere = new double[MOST];
    private int size;
    private int position;
    private double positiveAbove;
    private double negativeAbove;

    Thresholds(BinaryExamples examples) {
        this.examples = examples;
    }

    /** Goes to the next block, which has a threshold at least; false when none is left. */
    public boolean next() {
        size = 0;
        int end = examples.size();
        while (size < MOST && position < end) {
            double score = examples.score(position);
            double ofPositive = 0;
            double ofNegative = 0;
            do {
                double weight = examples.weight(position);
                int label = examples.label(position);
                ofPositive += label * weight;
                ofNegative += (1 - label) * weight;
                // Row by row, as the totals of the classes are: at the last threshold they are these to the last digit.
                positiveAbove += label * weight;
                negativeAbove += (1 - label) * weight;
                position++;
            } while (position < end && examples.score(position) == score);
            add(score, ofPositive, ofNegative);
        }
        return size > 0;
    }

    private void add(double score, double ofPositive, double ofNegative) {
        scores[size] = score;
        positive[size] = positiveAbove;
        negative[size] = negativeAbove;
        positiveHere[size] = ofPositive;
        negativeHere[size] = ofNegative;
        // Of repeated rows every third or so counts 0 times, and which one nobody can predict: so nothing branches on
        // it.
        size += ofPositive + ofNegative > 0 ? 1 : 0;
    }

    /** Thresholds of the block. */
    public int size() {
        return size;
    }

    /** The score of a threshold of the block, counted from 0. */
    public double score(int index) {
        return scores[index];
    }

    /** Weight of the positive rows with at least its score: the true positives. */
    public double positive(int index) {
        return positive[index];
    }

    /** Weight of the negative rows with at least its score: the false positives. */
    public double negative(int index) {
        return negative[index];
    }

    /** Weight of the positive rows with just its score. */
    double positiveHere(int index) {
        return positiveHere[index];
    }

    /** Weight of the negative rows with just its score. */
    double negativeHere(int index) {
        return negativeHere[index];
    }
}
