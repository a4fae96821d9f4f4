package io.dataops.checks.metric.binary;

/**
 * A walk through the distinct scores of some examples, highest first: at each, what a threshold there makes of the rows. Rows
 * with equal scores are one threshold. Scores whose rows weigh nothing are passed over.
 */
public final class Thresholds {
    private final BinaryExamples examples;
    private final boolean plain;
    private int position;
    private double score;
    private double positive;
    private double negative;
    private double positiveHere;
    private double negativeHere;

    Thresholds(BinaryExamples examples) {
        this.examples = examples;
        this.plain = examples.plain();
    }

    /** Goes to the next score; false when there is none left. */
    public boolean next() {
        int end = position;
        double ofPositive = 0;
        double ofNegative = 0;
        while (end < examples.size() && ofPositive + ofNegative == 0) {
            score = examples.score(end);
            do {
                double weight = plain ? 1 : examples.weight(end);
                if (examples.positive(end)) {
                    ofPositive += weight;
                } else {
                    ofNegative += weight;
                }
                end++;
            } while (end < examples.size() && examples.score(end) == score);
        }
        position = end;
        positiveHere = ofPositive;
        negativeHere = ofNegative;
        positive += ofPositive;
        negative += ofNegative;
        return ofPositive + ofNegative > 0;
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
