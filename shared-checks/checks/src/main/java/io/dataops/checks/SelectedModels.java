package io.dataops.checks;

import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.Located;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models of a suite, of which a selection leaves some out, or some of their gates. What is left out is said. */
record SelectedModels(Suite suite, Selection selection) {
    /** The models to evaluate, with the gates to decide. */
    List<ModelSpec> evaluated() {
        return suite.models().stream()
                .filter(model -> selection.reasonToSkip(model).isEmpty())
                .map(this::withGates)
                .toList();
    }

    private ModelSpec withGates(ModelSpec model) {
        List<String> skipped = skipped(model).stream().map(GateDecision::id).toList();
        return model.withGates(id -> !skipped.contains(id));
    }

    /** Why a check is left out; empty when it runs. */
    Optional<String> reasonToSkip(CheckSpec check) {
        Optional<String> reason = selection.reasonToSkip(check.description());
        return reason.isPresent() || ofModel(check.description().dataset()) ? reason : selection.reasonToSkipData();
    }

    /**
     * The data sets that have to be there: all but those of a model that is left out with all checks of its rows. Where only
     * models are asked for, theirs and those that checks of their rows refer to.
     */
    List<DatasetSpec> datasets() {
        Set<String> referred = suite.checks().stream()
                .filter(check -> reasonToSkip(check).isEmpty())
                .flatMap(check -> check.references().stream())
                .map(reference -> reference.value().dataset())
                .collect(Collectors.toSet());
        return suite.datasets().stream()
                .filter(this::isNeeded)
                .filter(dataset -> selection.reasonToSkipData().isEmpty()
                        || ofModel(dataset.name().value())
                        || referred.contains(dataset.name().value()))
                .toList();
    }

    /** A decision for each data set that is left out with its evidence, because only models were asked for. */
    List<GateDecision> dataLeftOut() {
        return selection.reasonToSkipData().stream()
                .flatMap(reason -> suite.datasets().stream()
                        .filter(dataset -> !ofModel(dataset.name().value()))
                        .map(dataset -> leftOut("data set", dataset.name(), reason)))
                .toList();
    }

    private boolean ofModel(String dataset) {
        return suite.models().stream().anyMatch(model -> has(model, dataset));
    }

    private static boolean has(ModelSpec model, String dataset) {
        return model.datasets().stream().anyMatch(rows -> rows.name().value().equals(dataset));
    }

    private boolean isNeeded(DatasetSpec dataset) {
        boolean ofModelLeftOut = suite.models().stream()
                .filter(model -> has(model, dataset.name().value()))
                .anyMatch(model -> selection.reasonToSkip(model).isPresent());
        return !ofModelLeftOut
                || dataset.checks().stream()
                        .anyMatch(check ->
                                selection.reasonToSkip(check.description()).isEmpty());
    }

    /** The data sets that only baselines come from: without them everything but a comparison goes on. */
    Stream<DatasetSpec> baselineDatasets() {
        return evaluated().stream().flatMap(model -> model.baselineDatasets().stream());
    }

    /**
     * All models in the order of the suite.
     *
     * @param found what was found out about those to evaluate
     */
    List<EvaluatedModel> all(List<EvaluatedModel> found) {
        Map<String, EvaluatedModel> byName = new HashMap<>();
        found.forEach(model -> byName.put(model.evidence().name(), model));
        return suite.models().stream()
                .map(model -> Optional.ofNullable(byName.get(model.name().value()))
                        .map(evaluated -> evaluated.with(skipped(model)))
                        .orElseGet(() -> leftOut(model)))
                .toList();
    }

    private EvaluatedModel leftOut(ModelSpec model) {
        String reason = selection.reasonToSkip(model).orElseThrow();
        List<GateDecision> said = new ArrayList<>();
        said.add(leftOut("model", model.name(), reason));
        said.addAll(skipped(model));
        return EvaluatedModel.leftOut(model, reason).with(said);
    }

    private static GateDecision leftOut(String noun, Located<String> name, String reason) {
        return new GateDecision(
                        "evidence." + name.value(),
                        "evidence",
                        name.value(),
                        null,
                        Decision.NOT_EVALUATED,
                        Effect.WARN,
                        "the " + noun + " " + name.value() + " is " + reason,
                        Map.of(),
                        name.at())
                .lacking(Gap.LEFT_OUT);
    }

    private List<GateDecision> skipped(ModelSpec model) {
        Optional<String> whole = selection.reasonToSkip(model);
        return model.declaredGates().stream()
                .flatMap(gate -> whole
                        .or(() -> selection.reasonToSkip(model, gate))
                        .map(reason -> new GateDecision(
                                        gate.id(),
                                        gate.kind(),
                                        gate.subject(),
                                        null,
                                        Decision.NOT_EVALUATED,
                                        Effect.WARN,
                                        "the gate " + gate.id() + " is " + reason,
                                        Map.of(),
                                        gate.at())
                                .lacking(Gap.LEFT_OUT))
                        .stream())
                .toList();
    }
}
