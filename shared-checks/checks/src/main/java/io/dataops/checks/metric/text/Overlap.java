package io.dataops.checks.metric.text;

/** How much two texts have in common, as F1 of what they share. */
final class Overlap {
    private Overlap() {}

    /**
     * Twice the shared units by the units of both texts, which is the harmonic mean of precision and recall.
     *
     * @param shared units that both have
     * @param predicted units of the prediction
     * @param expected units of the reference
     * @param empty the score when neither text has a unit
     */
    static double f1(int shared, int predicted, int expected, double empty) {
        return predicted + expected == 0 ? empty : 2.0 * shared / (predicted + expected);
    }
}
