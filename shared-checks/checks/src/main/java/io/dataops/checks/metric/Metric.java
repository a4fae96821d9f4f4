package io.dataops.checks.metric;

import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/**
 * A number that says how good predictions are, with everything that changes it fixed.
 *
 * @param <E> the examples it is defined on
 */
public interface Metric<E extends Examples<E>> {
    /**
     * All that changes the number: the name in the registry and every parameter, defaults included, such as {@code
     * f_beta|beta:2}. Computed from the parameters, so that two metrics with one signature are the same metric.
     */
    String signature();

    /** The value on these examples. Never 0 for want of data: then it is undefined, with the reason. */
    MetricValue of(E examples);

    /**
     * The value on these examples beside those of a baseline, the same rows in the same order. Only metrics that are about
     * both, such as how many predictions flipped, look at the baseline.
     */
    default MetricValue of(E candidate, E baseline) {
        return of(candidate);
    }

    /** Whether it has a value beside a baseline only. */
    default boolean needsBaseline() {
        return false;
    }

    /**
     * How many rows carry the number: of the classes or groups that it needs, the rows of the smallest. The recall of a
     * thousand rows with three positives has a support of 3.
     */
    default long support(E examples) {
        return examples.rows();
    }

    /** What a paired test of this metric looks at; both sides have the same rows in the same order. */
    default Paired paired(E candidate, E baseline) {
        return Paired.resampling();
    }

    /** The hits among rows whose share it is; empty when it is no such share, or rows have weights. */
    default Optional<Proportion> proportion(E examples) {
        return paired(examples, examples).match(new CountedHits());
    }

    /** The same beside those of a baseline; of a metric that is about both, the rows of the pair that count. */
    default Optional<Proportion> proportion(E candidate, E baseline) {
        return proportion(candidate);
    }

    /**
     * What these examples alone say about the true value, where a closed form is known; else it is resampled. Of a proportion
     * it is the exact method of Clopper and Pearson.
     */
    default Optional<Inference> inference(E examples) {
        return proportion(examples)
                .map(share -> share.inference(Proportion.Method.CLOPPER_PEARSON))
                .or(() -> paired(examples, examples).match(new OneSide()));
    }

    /** The same beside those of a baseline, at which only metrics that are about both look. */
    default Optional<Inference> inference(E candidate, E baseline) {
        return proportion(candidate, baseline)
                .map(share -> share.inference(Proportion.Method.CLOPPER_PEARSON))
                .or(() -> inference(candidate));
    }

    /** The column whose groups it compares; empty for a metric that compares none. */
    default Optional<String> groupedBy() {
        return Optional.empty();
    }

    /** What a reader of the number on these examples should know, a sentence each, such as which groups it leaves out. */
    default List<String> notes(E examples) {
        return List.of();
    }
}
