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
 */
public record ReportedModel(
        Located<String> name,
        Optional<CommandSpec> command,
        Located<String> file,
        Optional<MetricsFormat> format,
        Optional<Located<String>> baseline,
        List<GateSpec<ToolMetric>> gates)
        implements ModelSpec {
    public ReportedModel {
        gates = List.copyOf(gates);
    }

    /** The same model with one more gate. */
    ReportedModel withGate(GateSpec<ToolMetric> gate) {
        return with(Stream.concat(gates.stream(), Stream.of(gate)).toList());
    }

    private ReportedModel with(List<GateSpec<ToolMetric>> others) {
        return new ReportedModel(name, command, file, format, baseline, others);
    }

    @Override
    public List<DeclaredGate> declaredGates() {
        return gates.stream()
                .map(gate -> DeclaredGate.of(this, gate, gate.metric().name()))
                .toList();
    }

    @Override
    public ReportedModel withGates(Predicate<String> ids) {
        return with(gates.stream().filter(gate -> ids.test(gate.id())).toList());
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
