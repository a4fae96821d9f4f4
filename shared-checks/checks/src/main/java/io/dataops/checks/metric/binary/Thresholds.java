package io.dataops.checks.metric.binary;

/**
 * A walk through the distinct scores of some examples, highest first: at each, what a threshold there makes of the rows. Rows
 * with equal scores are one threshold. Scores whose rows weigh nothing are passed over.
 *
 * <p>Rows are looked at in one place, some hundred scores ahead: a dozen metrics walk, and none of them has to be compiled
 * together with all that may be true of rows.
 */
public final class Thresholds {
    private static final int AHEAD = 512;

    private final BinaryExamples examples;
    private final double[] scores = new double[AHEAD];
    private final double[] positives = new double[AHEAD];
    private final double[] negatives = new double[AHEAD];
    private int position;
    private int seen;
    private int next;
    private double score;
    private double positive;
    private double negative;
    private double positiveHere;
    private double negativeHere;

    Thresholds(BinaryExamples examples) {
        this.examples = examples;
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
        if (next == seen && !lookAhead()) {
            positiveHere = 0;
            negativeHere = 0;
            return false;
        }
        score = scores[next];
        positiveHere = positives[next];
        negativeHere = negatives[next];
        positive += positiveHere;
        negative += negativeHere;
        next++;
        return true;
    }

    private boolean lookAhead() {
        int size = examples.size();
        int end = position;
        int found = 0;
        while (found < AHEAD && end < size) {
            double here = examples.score(end);
            double ofPositive = 0;
            double ofNegative = 0;
            do {
                double weight = examples.weight(end);
                int label = examples.label(end);
                ofPositive += label * weight;
                ofNegative += (1 - label) * weight;
                end++;
            } while (end < size && examples.score(end) == here);
            scores[found] = here;
            positives[found] = ofPositive;
            negatives[found] = ofNegative;
            found++;
        }
        position = end;
        seen = found;
        next = 0;
        return found > 0;
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
