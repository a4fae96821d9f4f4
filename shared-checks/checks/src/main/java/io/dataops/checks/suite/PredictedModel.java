package io.dataops.checks.suite;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.plan.Column;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.task.TaskType;
import io.dataops.checks.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A model whose predictions are judged row by row.
 *
 * @param type its task
 * @param roles what its keys say the columns mean
 * @param columns where the suite names columns that the rows must have
 * @param predictions where they come from
 * @param baseline the predictions to compare with, for the same rows; empty without a baseline
 * @param id the columns that tell rows apart; empty when rows are not compared one by one
 * @param slices the parts of the rows that are looked at on their own
 * @param minSupport how many rows of each class a metric needs to be judged on a slice
 * @param search whether weak slices are looked for, and where
 * @param maxLooks how many predictions gates may judge on one test set; empty for any number
 * @param metrics what is computed, those that only gates name included
 * @param resampling how rows are drawn where there is no closed form
 * @param gates what the metrics have to meet
 * @param operationGates what running the model file may cost
 * @param watches what metrics and costs have to be like their own past
 * @param <E> the examples of the task
 */
public record PredictedModel<E extends Examples<E>>(
        Located<String> name,
        TaskType<E> type,
        Arguments roles,
        List<Located<Column>> columns,
        Optional<CommandSpec> command,
        PredictionsSpec predictions,
        Optional<PredictionsSpec> baseline,
        List<Located<Column>> id,
        List<Slicing> slices,
        long minSupport,
        Optional<SearchSpec> search,
        OptionalLong maxLooks,
        List<NamedMetric<E>> metrics,
        ResamplingSpec resampling,
        List<GateSpec<NamedMetric<E>>> gates,
        List<GateSpec<OperationMetric>> operationGates,
        List<MetricWatch> watches)
        implements ModelSpec {
    public PredictedModel {
        columns = List.copyOf(columns);
        id = List.copyOf(id);
        slices = List.copyOf(slices);
        metrics = List.copyOf(metrics);
        gates = List.copyOf(gates);
        operationGates = List.copyOf(operationGates);
        watches = List.copyOf(watches);
    }

    @Override
    public List<DatasetSpec> datasets() {
        return List.of(predictions.dataset());
    }

    @Override
    public List<DatasetSpec> baselineDatasets() {
        return baseline.map(PredictionsSpec::dataset).stream()
                .filter(dataset -> !dataset.name()
                        .value()
                        .equals(predictions.dataset().name().value()))
                .toList();
    }

    /** Whether its rows have weights. */
    boolean isWeighted() {
        return type.parameters().stream()
                .filter(parameter -> parameter.name().equals(ModelReader.WEIGHT))
                .anyMatch(parameter -> roles.find(parameter).isPresent());
    }

    /** The same model with one more gate; its metric is computed too. */
    PredictedModel<E> withGate(GateSpec<NamedMetric<E>> gate) {
        return with(metricsWith(gate.metric()), and(gates, gate), operationGates, watches);
    }

    /** The same model with one more gate on history; its metric is computed too. */
    PredictedModel<E> withWatch(NamedMetric<E> metric, MetricWatch watch) {
        return with(metricsWith(metric), gates, operationGates, and(watches, watch));
    }

    /** The same model with one more gate on the history of what running it costs. */
    PredictedModel<E> withOperationWatch(MetricWatch watch) {
        return with(metrics, gates, operationGates, and(watches, watch));
    }

    private List<NamedMetric<E>> metricsWith(NamedMetric<E> wanted) {
        String signature = wanted.metric().signature();
        boolean known =
                metrics.stream().anyMatch(metric -> metric.metric().signature().equals(signature));
        return known ? metrics : and(metrics, wanted);
    }

    /** The same model with one more gate on what running it costs. */
    PredictedModel<E> withOperationGate(GateSpec<OperationMetric> gate) {
        return with(metrics, gates, and(operationGates, gate), watches);
    }

    private static <T> List<T> and(List<T> items, T last) {
        return Stream.concat(items.stream(), Stream.of(last)).toList();
    }

    private PredictedModel<E> with(
            List<NamedMetric<E>> otherMetrics,
            List<GateSpec<NamedMetric<E>>> otherGates,
            List<GateSpec<OperationMetric>> otherOperationGates,
            List<MetricWatch> otherWatches) {
        return new PredictedModel<>(
                name,
                type,
                roles,
                columns,
                command,
                predictions,
                baseline,
                id,
                slices,
                minSupport,
                search,
                maxLooks,
                otherMetrics,
                resampling,
                otherGates,
                otherOperationGates,
                otherWatches);
    }

    @Override
    public List<DeclaredGate> declaredGates() {
        return Stream.of(
                        gates.stream()
                                .map(gate -> DeclaredGate.of(
                                        this, gate, gate.metric().name())),
                        operationGates.stream()
                                .map(gate -> DeclaredGate.of(
                                        this, gate, gate.metric().toString())),
                        watches.stream().map(MetricWatch::declared))
                .flatMap(declared -> declared)
                .toList();
    }

    @Override
    public List<String> doubts() {
        return gates.stream()
                .filter(GateSpec::cannotBeMissed)
                .map(gate -> gate.at() + ": no value can miss this gate: " + name.value() + "."
                        + gate.metric().name() + " is " + gate.metric().type().range()
                        + "; give it a limit that can be missed, or remove it")
                .toList();
    }

    @Override
    public PredictedModel<E> withGates(Predicate<String> ids) {
        return with(
                metrics,
                gates.stream().filter(gate -> ids.test(gate.id())).toList(),
                operationGates.stream().filter(gate -> ids.test(gate.id())).toList(),
                watches.stream().filter(watch -> ids.test(watch.id())).toList());
    }

    @Override
    public String location() {
        return predictions.location();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.predicted(this);
    }
}
