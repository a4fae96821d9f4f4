package io.dataops.checks.metric.binary;

/**
 * A walk through the distinct scores of some examples, highest first: at each, what a threshold there makes of the rows. Rows
 * with equal scores are one threshold. Scores whose rows weigh nothing are passed over.
 */
public final class Thresholds {
    private final BinaryExamples examples;
    private final int size;
    private int position;
    private double score;
    private double positive;
    private double negative;
    private double positiveHere;
    private double negativeHere;

    Thresholds(BinaryExamples examples) {
        this.examples = examples;
        this.size = examples.size();
    }

    /** Goes to the next score whose rows weigh anything; false when there is none left. */
    public boolean next() {
        while (step()) {
            if (positiveHere + negativeHere > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes to the next score, though its rows may weigh nothing; false when there is none left. Of repeated rows every third
     * or so counts 0 times, and which one nobody can predict: so who does not mind them walks faster.
     */
    boolean step() {
        double ofPositive = 0;
        double ofNegative = 0;
        int end = position;
        while (end < size && (end == position || examples.score(end) == score)) {
            score = examples.score(end);
            double weight = examples.weight(end);
            int label = examples.label(end);
            ofPositive += label * weight;
            ofNegative += (1 - label) * weight;
            end++;
        }
        boolean more = end > position;
        position = end;
        positiveHere = ofPositive;
        negativeHere = ofNegative;
        positive += ofPositive;
        negative += ofNegative;
        return more;
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
