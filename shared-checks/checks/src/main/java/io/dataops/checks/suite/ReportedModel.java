package io.dataops.checks.suite;

import io.dataops.checks.external.MetricsFormat;
import io.dataops.checks.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A model whose metrics another tool has computed.
 *
 * @param file the metrics file, relative to the project
 * @param format of the files; empty when their content tells
 * @param baseline the metrics file to compare with; empty without one
 * @param gates what the metrics have to meet
 * @param watches what they have to be like their own past
 */
public record ReportedModel(
        Located<String> name,
        Optional<CommandSpec> command,
        Located<String> file,
        Optional<MetricsFormat> format,
        Optional<Located<String>> baseline,
        List<GateSpec<ToolMetric>> gates,
        List<MetricWatch> watches)
        implements ModelSpec {
    public ReportedModel {
        gates = List.copyOf(gates);
        watches = List.copyOf(watches);
    }

    /** The same model with one more gate. */
    ReportedModel withGate(GateSpec<ToolMetric> gate) {
        return with(Stream.concat(gates.stream(), Stream.of(gate)).toList(), watches);
    }

    /** The same model with one more gate on history. */
    ReportedModel withWatch(MetricWatch watch) {
        return with(gates, Stream.concat(watches.stream(), Stream.of(watch)).toList());
    }

    private ReportedModel with(List<GateSpec<ToolMetric>> others, List<MetricWatch> otherWatches) {
        return new ReportedModel(name, command, file, format, baseline, others, otherWatches);
    }

    @Override
    public List<DeclaredGate> declaredGates() {
        return Stream.concat(
                        gates.stream()
                                .map(gate -> DeclaredGate.of(
                                        this, gate, gate.metric().name())),
                        watches.stream().map(MetricWatch::declared))
                .toList();
    }

    @Override
    public ReportedModel withGates(Predicate<String> ids) {
        return with(
                gates.stream().filter(gate -> ids.test(gate.id())).toList(),
                watches.stream().filter(watch -> ids.test(watch.id())).toList());
    }

    /** None, since nobody knows what values a metric of another tool can have. */
    @Override
    public List<String> doubts() {
        return List.of();
    }

    @Override
    public String location() {
        return file.value();
    }

    @Override
    public List<DatasetSpec> datasets() {
        return List.of();
    }

    @Override
    public List<DatasetSpec> baselineDatasets() {
        return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reported(this);
    }
}
