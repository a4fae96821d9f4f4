package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.MetricValue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Places in the order of their scores, highest first, with which of them are positive and what each weighs. */
public final class Ranking {
    private final int[] order;
    private final IntToDoubleFunction score;
    private final IntPredicate positive;
    private final IntToDoubleFunction weight;
    private final double positives;
    private final double negatives;

    private Ranking(int[] order, IntToDoubleFunction score, IntPredicate positive, IntToDoubleFunction weight) {
        this.order = order;
        this.score = score;
        this.positive = positive;
        this.weight = weight;
        double yes = 0;
        double no = 0;
        for (int place : order) {
            if (positive.test(place)) {
                yes += weight.applyAsDouble(place);
            } else {
                no += weight.applyAsDouble(place);
            }
        }
        positives = yes;
        negatives = no;
    }

    /** The rows by the score of one class, those that have it positive. */
    public static Ranking of(ClassExamples<?> examples, int ofClass) {
        ScoreColumns scores = examples.scores();
        return new Ranking(
                scores.order(ofClass),
                row -> scores.score(ofClass, row),
                row -> examples.isLabelled(ofClass, row),
                examples.weights()::weight);
    }

    /** Every class of every row, in one ranking. */
    public static Ranking pooled(ClassExamples<?> examples) {
        ScoreColumns scores = examples.scores();
        int size = examples.weights().size();
        return new Ranking(
                scores.pooledOrder(size),
                place -> scores.score(place / size, place % size),
                place -> examples.isLabelled(place / size, place % size),
                place -> examples.weights().weight(place % size));
    }

    /** Weight of what is positive. */
    public double positives() {
        return positives;
    }

    /** Weight of what is not. */
    public double negatives() {
        return negatives;
    }

    /** Is told what lies at or above each different score, from the highest to the lowest. */
    public interface Steps {
        /**
         * Takes a step.
         *
         * @param truePositive weight of the positives with this score or a higher one
         * @param falsePositive weight of the negatives with this score or a higher one
         */
        void step(double truePositive, double falsePositive);
    }

    /** Walks from the highest score to the lowest; equal scores are one step. */
    public void walk(Steps steps) {
        double truePositive = 0;
        double falsePositive = 0;
        for (int i = 0; i < order.length; i++) {
            double weighs = weight.applyAsDouble(order[i]);
            if (positive.test(order[i])) {
                truePositive += weighs;
            } else {
                falsePositive += weighs;
            }
            if (i + 1 == order.length || score.applyAsDouble(order[i]) != score.applyAsDouble(order[i + 1])) {
                steps.step(truePositive, falsePositive);
            }
        }
    }

    /** How likely a positive has a higher score than a negative, half of equal scores counted (Hanley, McNeil 1982). */
    MetricValue areaUnderRoc(String noPositive, String noNegative) {
        if (positives == 0) {
            return MetricValue.undefined(noPositive);
        }
        Area area = new Area();
        walk((truePositive, falsePositive) ->
                area.add((falsePositive - area.right) * (truePositive + area.height) / 2, falsePositive, truePositive));
        return MetricValue.ratio(area.sum, positives * negatives, noNegative);
    }

    /** Sum over the steps of the gain in recall times the precision there; nothing is interpolated. */
    MetricValue averagePrecision(String noPositive) {
        Area area = new Area();
        walk((truePositive, falsePositive) -> {
            double gain = truePositive - area.right;
            double precision = gain == 0 ? 0 : truePositive / (truePositive + falsePositive);
            area.add(gain * precision, truePositive, precision);
        });
        return MetricValue.ratio(area.sum, positives, noPositive);
    }

    /** An area as far as it is known, with its last point. */
    private static final class Area {
        private double sum;
        private double right;
        private double height;

        void add(double part, double right, double height) {
            sum += part;
            this.right = right;
            this.height = height;
        }
    }
}
