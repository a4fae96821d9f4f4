package io.dataops.checks.score;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;

/** An open model. Used by one thread at a time. */
public interface Scorer extends AutoCloseable {
    /** What is known of the model's file. */
    ModelFacts facts();

    /** What of each row it needs, each once. */
    List<Wanted> features();

    /** What it answers for each row. */
    Answers answers();

    /**
     * Scores some rows.
     *
     * @param batch whose columns hold the {@link #features()}
     * @param columns the index in the batch of each feature
     * @throws ScorerException when a row cannot be scored, such as one with a null feature; the message gives its number
     */
    Scores score(RowBatch batch, int[] columns) throws ScorerException;

    @Override
    void close();

    /**
     * What a model answers.
     *
     * @param prediction whether there is a prediction, and of which kind
     * @param classes the classes it gives probabilities for, in order; empty when it gives none
     */
    record Answers(Prediction prediction, List<String> classes) {
        public Answers {
            classes = List.copyOf(classes);
        }
    }

    /** What a model predicts for a row. */
    enum Prediction {
        /** A class, by its name. */
        CLASS,
        /** A number. */
        NUMBER,
        /** Nothing but probabilities. */
        NONE
    }

    /**
     * The answers for some rows, in their order. Only what {@link Answers} promises is set.
     *
     * @param classes the predicted class of each row; empty when none is predicted
     * @param numbers the predicted number of each row; without elements when none is predicted
     * @param probabilities for each class the probability of each row; without elements when there are none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and not kept
    record Scores(List<String> classes, double[] numbers, double[][] probabilities) {}
}
