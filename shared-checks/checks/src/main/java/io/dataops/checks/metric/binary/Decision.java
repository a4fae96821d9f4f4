package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.binary.Tally.TalliedRows;
import java.util.List;

/** Which rows a metric takes as predicted positive; from it follow the rows by label and prediction, where the needs are met. */
sealed interface Decision extends Derived<TalliedRows> {
    /** As a suite writes it, default included. */
    MetricParameter<Decision> PARAMETER = new MetricParameter<>(
            "threshold",
            "model",
            "a number, or model for the model's own decisions",
            "A row is predicted positive when its score is at least this; model takes the model's own prediction or threshold.",
            Decision::parse);

    private static Decision parse(String text) {
        if (text.equals("model")) {
            return new Own();
        }
        double threshold = Double.parseDouble(text);
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException(text);
        }
        return new AtThreshold(threshold);
    }

    /** The predictions that are in the data, or those that follow from the model's threshold. */
    record Own() implements Decision {
        @Override
        public List<Need> needs() {
            return List.of(Need.DECISIONS);
        }

        @Override
        public Flags predictions(BinaryExamples examples) {
            return examples.decisions();
        }

        @Override
        public String toString() {
            return "model";
        }
    }

    /** Scores from a threshold of the metric's own. */
    record AtThreshold(double threshold) implements Decision {
        @Override
        public List<Need> needs() {
            return List.of(Need.SCORES);
        }

        @Override
        public Flags predictions(BinaryExamples examples) {
            return examples.atLeast(threshold);
        }

        @Override
        public String toString() {
            return Signature.number(threshold);
        }
    }

    /** What examples must have so that it can be made. */
    List<Need> needs();

    /** The positions predicted positive, where the needs are met. */
    Flags predictions(BinaryExamples examples);

    @Override
    default TalliedRows from(BinaryExamples examples) {
        return examples.tally(predictions(examples));
    }

    /** As a signature says it. */
    @Override
    String toString();
}
