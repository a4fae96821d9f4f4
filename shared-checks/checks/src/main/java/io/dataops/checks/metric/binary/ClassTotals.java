package io.dataops.checks.metric.binary;

/**
 * How much there is of each class.
 *
 * @param positive weight of the positive rows
 * @param negative weight of the negative rows
 * @param positiveRows positive rows that weigh anything
 * @param negativeRows negative rows that weigh anything
 */
record ClassTotals(double positive, double negative, long positiveRows, long negativeRows) {
    /** Those of examples. Nothing branches on a label. */
    static final Derived<ClassTotals> OF_EXAMPLES =
            examples -> examples.plain() ? ofPlain(examples) : ofWeighted(examples);

    private static ClassTotals ofPlain(BinaryExamples examples) {
        long positive = examples.positive().count();
        long negative = examples.size() - positive;
        return new ClassTotals(positive, negative, positive, negative);
    }

    private static ClassTotals ofWeighted(BinaryExamples examples) {
        double positive = 0;
        double negative = 0;
        long positiveRows = 0;
        long weighing = 0;
        for (int position = 0; position < examples.size(); position++) {
            double weight = examples.weight(position);
            int label = examples.label(position);
            int count = weight > 0 ? examples.count(position) : 0;
            positive += label * weight;
            negative += (1 - label) * weight;
            positiveRows += label * (long) count;
            weighing += count;
        }
        return new ClassTotals(positive, negative, positiveRows, weighing - positiveRows);
    }

    double weight() {
        return positive + negative;
    }

    double prevalence() {
        return positive / weight();
    }
}
