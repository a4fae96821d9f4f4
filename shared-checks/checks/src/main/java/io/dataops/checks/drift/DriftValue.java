package io.dataops.checks.drift;

import java.util.OptionalDouble;

/**
 * How far two samples lie apart.
 *
 * @param statistic what the method measures, from 0
 * @param pValue probability of at least this statistic without drift, in [0, 1]; empty for a method that tests nothing
 * @param floor what the statistic would be on average, or at most be on average, for samples of these sizes without drift
 */
public record DriftValue(double statistic, OptionalDouble pValue, double floor) {
    static DriftValue of(double statistic, double floor) {
        return new DriftValue(statistic, OptionalDouble.empty(), floor);
    }

    static DriftValue tested(double statistic, double pValue, double floor) {
        return new DriftValue(statistic, OptionalDouble.of(pValue), floor);
    }
}
