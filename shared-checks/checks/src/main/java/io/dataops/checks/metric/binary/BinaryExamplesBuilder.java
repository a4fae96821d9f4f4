package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.binary.RankedRows.ScoreKind;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is known of the rows. Arrays are not copied, and not to be changed. */
public final class BinaryExamplesBuilder {
    private final BitSet positive;
    private final int rows;
    private ScoreKind kind = ScoreKind.NONE;
    private double[] scores = {};
    private @Nullable BitSet predicted;
    private @Nullable Double threshold;
    private double @Nullable [] weights;
    private List<Groups> groups = List.of();
    private String positiveClass = "positive";
    private String negativeClass = "negative";

    BinaryExamplesBuilder(BitSet positive, int rows) {
        this.positive = positive;
        this.rows = rows;
    }

    /** Names the classes. */
    public BinaryExamplesBuilder classes(String positive, String negative) {
        positiveClass = positive;
        negativeClass = negative;
        return this;
    }

    /** Probabilities of the positive class, each from 0 to 1. */
    public BinaryExamplesBuilder probabilities(double[] probabilities) {
        kind = ScoreKind.PROBABILITY;
        scores = probabilities;
        return this;
    }

    /** Finite scores, the higher the more likely positive. */
    public BinaryExamplesBuilder scores(double[] scores) {
        kind = ScoreKind.SCORE;
        this.scores = scores;
        return this;
    }

    /** The rows that the model decides to be positive. */
    public BinaryExamplesBuilder predictions(BitSet predicted) {
        this.predicted = predicted;
        threshold = null;
        return this;
    }

    /** The model decides that a row is positive when its score, which it must have, is at least the threshold. */
    public BinaryExamplesBuilder threshold(double threshold) {
        this.threshold = threshold;
        predicted = null;
        return this;
    }

    /** Finite weights, each at least 0. */
    public BinaryExamplesBuilder weights(double[] weights) {
        this.weights = weights;
        return this;
    }

    /** What metrics group rows by. */
    public BinaryExamplesBuilder groups(List<Groups> groups) {
        this.groups = List.copyOf(groups);
        return this;
    }

    /** Sorts the rows. */
    public BinaryExamples build() {
        RankedRows.Root root = new RankedRows.Root(kind, positiveClass, negativeClass, groups);
        if (kind == ScoreKind.NONE) {
            return BinaryExamples.of(RankedRows.unranked(rows, positive, predicted, weights, root));
        }
        RankedRows ranked = RankedRows.ranked(scores, positive, predicted, weights, root);
        return BinaryExamples.of(threshold == null ? ranked : ranked.decidedAt(threshold));
    }
}
