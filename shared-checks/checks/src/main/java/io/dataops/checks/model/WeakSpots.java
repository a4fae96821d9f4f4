package io.dataops.checks.model;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.plan.Column;
import io.dataops.checks.slice.WeakSliceSearch;
import io.dataops.checks.slice.WeakSlices;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.yaml.Located;
import io.dataops.results.ModelEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Looks for slices on which a model does worse, by the first of its metrics that says how well it did on every row. */
final class WeakSpots<E extends Examples<E>> {
    private static final int MOST = 10;
    private static final double CONFIDENCE = 0.95;

    private final PredictedModel<E> model;

    WeakSpots(PredictedModel<E> model) {
        this.model = model;
    }

    /**
     * What was found.
     *
     * @param slices for the result
     * @param notes why nothing was looked for, or not everywhere
     */
    record Found(List<ModelEvidence.WeakSlice> slices, List<String> notes) {
        Found {
            slices = List.copyOf(slices);
            notes = List.copyOf(notes);
        }
    }

    Found search(E examples, List<WeakSliceSearch.Candidate> candidates) {
        if (candidates.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        if (candidates.stream().anyMatch(candidate -> candidate.values().size() != examples.rows())) {
            return none(
                    "several rows of the table make one of a " + model.type().task() + " model");
        }
        for (NamedMetric<E> metric : model.metrics()) {
            Optional<Losses> losses = losses(metric, examples);
            if (losses.isPresent()) {
                Optional<Column> cluster = model.resampling().cluster().map(Located::value);
                return losses.get().timeline().isEmpty() && cluster.isPresent()
                        ? none("rows with one value of '" + cluster.get().name()
                                + "' depend on each other, and the search takes them for independent; declare slices and give"
                                + " them gates")
                        : search(metric.name(), losses.get(), candidates);
            }
        }
        return none("no metric of the model says how well it did on every row");
    }

    private static Found none(String reason) {
        return new Found(List.of(), List.of("no weak slices were looked for: " + reason));
    }

    private Found search(String metric, Losses losses, List<WeakSliceSearch.Candidate> candidates) {
        int support = (int) Math.max(2, Math.min(Integer.MAX_VALUE, model.minSupport()));
        WeakSliceSearch search = new WeakSliceSearch(model.resampling().seed(), support, MOST, CONFIDENCE);
        WeakSlices found = losses.timeline()
                .map(timeline -> search.search(losses.each(), timeline, candidates))
                .orElseGet(() -> search.search(losses.each(), candidates));
        return new Found(
                found.weak().stream()
                        .map(slice -> new ModelEvidence.WeakSlice(
                                slice.name(),
                                metric,
                                slice.rows(),
                                losses.metric().applyAsDouble(slice.meanLoss()),
                                losses.metric().applyAsDouble(slice.restMeanLoss()),
                                slice.adjustedPValue()))
                        .toList(),
                found.notSearched().stream()
                        .map(reason -> "no weak slices were looked for where " + reason)
                        .toList());
    }

    /** How badly a model did on each row; empty for a metric that does not say so of every row. */
    private Optional<Losses> losses(NamedMetric<E> metric, E examples) {
        return metric.metric()
                .paired(examples, examples)
                .match(new ByMetric(metric.type().direction()))
                .filter(losses -> losses.each().length == examples.rows());
    }

    /**
     * Losses.
     *
     * @param each of each row, the higher the worse
     * @param metric makes the metric's value of a mean of them
     * @param timeline of the rows; empty where they do not depend on each other
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and not kept
    private record Losses(double[] each, DoubleUnaryOperator metric, Optional<Timeline> timeline) {}

    private record ByMetric(Direction direction) implements Paired.Cases<Optional<Losses>> {
        private Optional<Losses> of(double[] values, Optional<Timeline> timeline) {
            return direction == Direction.HIGHER_IS_BETTER
                    ? Optional.of(new Losses(
                            Arrays.stream(values).map(value -> -value).toArray(), loss -> -loss, timeline))
                    : Optional.of(new Losses(values, DoubleUnaryOperator.identity(), timeline));
        }

        @Override
        public Optional<Losses> hits(Paired.Hits it) {
            double[] values = new double[it.candidate().length];
            for (int row = 0; row < values.length; row++) {
                values[row] = it.candidate()[row] ? 1 : 0;
            }
            return of(values, Optional.empty());
        }

        @Override
        public Optional<Losses> losses(Paired.Losses it) {
            return of(it.candidate(), Optional.empty());
        }

        @Override
        public Optional<Losses> series(Paired.Series it) {
            return of(it.candidate(), Optional.of(it.timeline()));
        }

        @Override
        public Optional<Losses> areas(Paired.Areas it) {
            return Optional.empty();
        }

        @Override
        public Optional<Losses> resampling(Paired.Resampling it) {
            return Optional.empty();
        }

        @Override
        public Optional<Losses> leaving(Paired.Leaving it) {
            return Optional.empty();
        }

        @Override
        public Optional<Losses> untestable(Paired.Untestable it) {
            return Optional.empty();
        }
    }
}
