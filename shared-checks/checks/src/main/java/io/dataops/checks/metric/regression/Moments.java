package io.dataops.checks.metric.regression;

/**
 * Weighted means and, divided by the sum of the weights, variances and the covariance of labels and predictions.
 *
 * @param meanLabel mean of the labels
 * @param varianceOfLabels at least 0
 * @param varianceOfPredictions at least 0
 * @param covariance of labels and predictions
 */
record Moments(double meanLabel, double varianceOfLabels, double varianceOfPredictions, double covariance) {
    /** Of rows with a weight. Two passes, since sums of squares lose the digits of numbers far from 0. */
    static Moments of(RegressionExamples rows) {
        double total = rows.totalWeight();
        double labels = 0;
        double predictions = 0;
        for (int row = 0; row < rows.rows(); row++) {
            labels += rows.weight(row) * rows.label(row);
            predictions += rows.weight(row) * rows.prediction(row);
        }
        double meanLabel = labels / total;
        double meanPrediction = predictions / total;
        double ofLabels = 0;
        double ofPredictions = 0;
        double ofBoth = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double weight = rows.weight(row);
            double label = rows.label(row) - meanLabel;
            double prediction = rows.prediction(row) - meanPrediction;
            ofLabels += weight * label * label;
            ofPredictions += weight * prediction * prediction;
            ofBoth += weight * label * prediction;
        }
        return new Moments(meanLabel, ofLabels / total, ofPredictions / total, ofBoth / total);
    }

    /** Pearson's r, in [−1, 1]; NaN where a variance is 0. */
    double correlation() {
        double correlation = covariance / (Math.sqrt(varianceOfLabels) * Math.sqrt(varianceOfPredictions));
        return Math.max(-1, Math.min(1, correlation));
    }
}
