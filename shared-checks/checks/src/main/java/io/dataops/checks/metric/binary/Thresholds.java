package io.dataops.checks.metric.binary;

/**
 * A walk through the distinct scores of some examples, highest first: at each, what a threshold there makes of the rows. Rows
 * with equal scores are one threshold. Scores whose rows weigh nothing are passed over.
 */
public final class Thresholds {
    private final BinaryExamples examples;
    private int position;
    private double score;
    private double positive;
    private double negative;
    private double positiveHere;
    private double negativeHere;

    Thresholds(BinaryExamples examples) {
        this.examples = examples;
    }

    /** Goes to the next score; false when there is none left. */
    public boolean next() {
        positiveHere = 0;
        negativeHere = 0;
        while (position < examples.size() && positiveHere + negativeHere == 0) {
            score = examples.score(position);
            takeEqual();
        }
        positive += positiveHere;
        negative += negativeHere;
        return positiveHere + negativeHere > 0;
    }

    private void takeEqual() {
        while (position < examples.size() && examples.score(position) == score) {
            if (examples.positive(position)) {
                positiveHere += examples.weight(position);
            } else {
                negativeHere += examples.weight(position);
            }
            position++;
        }
    }

    /** The score of the threshold. */
    public double score() {
        return score;
    }

    /** Weight of the positive rows with at least this score: the true positives. */
    public double positive() {
        return positive;
    }

    /** Weight of the negative rows with at least this score: the false positives. */
    public double negative() {
        return negative;
    }

    /** Weight of the positive rows with just this score. */
    double positiveHere() {
        return positiveHere;
    }

    /** Weight of the negative rows with just this score. */
    double negativeHere() {
        return negativeHere;
    }
}
