package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.math.BigDecimal;

/**
 * A ratio of hits to hits, misses and false alarms, each with a factor: precision, recall, F-beta and Jaccard are all of
 * this form (Tversky 1977).
 *
 * @param signature name and parameters
 * @param hit what a hit counts, above and below the line
 * @param miss what a row counts that has the class and is not predicted to
 * @param falseAlarm what a row counts that is predicted to have the class and does not
 */
public record CountRatio(String signature, double hit, double miss, double falseAlarm) implements ClassMetric {
    /** Of the rows predicted to have a class, those that do. */
    static final CountRatio PRECISION = new CountRatio("precision", 1, 0, 1);

    /** Of the rows that have a class, those predicted to. */
    static final CountRatio RECALL = new CountRatio("recall", 1, 1, 0);

    /** Of the rows that have a class or are predicted to, those with both. */
    static final CountRatio JACCARD = new CountRatio("jaccard", 1, 1, 1);

    /** Harmonic mean of precision and recall. */
    static final CountRatio F1 = new CountRatio("f1", 2, 1, 1);

    /** Recall counts beta times as much as precision. */
    static CountRatio fBeta(double beta) {
        return new CountRatio(
                "f_beta|beta:" + BigDecimal.valueOf(beta).stripTrailingZeros().toPlainString(),
                1 + beta * beta,
                beta * beta,
                1);
    }

    /**
     * The ratio of some weights.
     *
     * @param reason why it is undefined when there is neither a hit nor a miss nor a false alarm that counts
     */
    public MetricValue of(double hits, double labelled, double predicted, String reason) {
        double above = hit * hits;
        return MetricValue.ratio(above, above + miss * (labelled - hits) + falseAlarm * (predicted - hits), reason);
    }

    @Override
    public MetricValue of(ClassExamples<?> examples, int ofClass) {
        ClassTally tally = examples.tally(ofClass);
        return of(
                tally.hits(),
                tally.labelled(),
                tally.predicted(),
                reason(examples.classes().said(ofClass)));
    }

    /** Why there is no ratio. */
    String reason(String subject) {
        if (miss == 0) {
            return "no row is predicted to have " + subject;
        }
        return "no row has " + subject + (falseAlarm == 0 ? "" : " or is predicted to");
    }

    /** The rows or labels that stand below the line, in a word. */
    String basis() {
        if (miss == 0) {
            return "predicted";
        }
        return falseAlarm == 0 ? "true" : "true or predicted";
    }

    /** A class is absent from recall without a row that has it, from the others without a prediction too. */
    @Override
    public Presence presence(ClassExamples<?> examples, int ofClass) {
        ClassTally tally = examples.tally(ofClass);
        boolean present = tally.labelled() > 0 || (falseAlarm > 0 && tally.predicted() > 0);
        return present ? Presence.PRESENT : Presence.ABSENT;
    }

    @Override
    public long support(ClassExamples<?> examples, int ofClass) {
        ClassTally tally = examples.tally(ofClass);
        return miss == 0 ? tally.predictedRows() : tally.labelledRows();
    }

    /** Both sides see the same rows of a class, so its recall is a share of hits; other ratios have no closed form. */
    @Override
    public Paired paired(ClassExamples<?> candidate, ClassExamples<?> baseline, int ofClass) {
        if (falseAlarm > 0) {
            return Paired.resampling();
        }
        int[] rows = PairedRows.where(candidate.weights(), row -> candidate.isLabelled(ofClass, row));
        return PairedRows.hits(
                rows, row -> candidate.isPredicted(ofClass, row), row -> baseline.isPredicted(ofClass, row));
    }
}
