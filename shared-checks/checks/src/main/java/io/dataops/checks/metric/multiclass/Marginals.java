package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.classwise.ClassTally;
import java.util.stream.IntStream;

/** The weight of rows by class and by predicted class. */
record Marginals(MulticlassExamples examples) {
    int classes() {
        return examples.classes().size();
    }

    double total() {
        return examples.weights().total();
    }

    double labelled(int ofClass) {
        return examples.tally(ofClass).labelled();
    }

    double predicted(int ofClass) {
        return examples.tally(ofClass).predicted();
    }

    /** How many different classes rows have. */
    long labelledClasses() {
        return IntStream.range(0, classes()).filter(c -> labelled(c) > 0).count();
    }

    /** How many different classes are predicted. */
    long predictedClasses() {
        return IntStream.range(0, classes()).filter(c -> predicted(c) > 0).count();
    }

    /** The weight of the rows whose class is predicted. */
    double hits() {
        return IntStream.range(0, classes())
                .mapToObj(examples::tally)
                .mapToDouble(ClassTally::hits)
                .sum();
    }
}
