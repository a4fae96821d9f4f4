package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.slice.Cut;
import io.dataops.checks.slice.Slices;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.task.Reading;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates one model whose predictions are judged row by row. */
final class ModelEvaluation<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final SideReader<E> reader;
    private final Surroundings surroundings;
    private final List<MetricReading> readings = new ArrayList<>();
    private final List<ModelEvidence.SliceRows> sliceRows = new ArrayList<>();
    private final Map<String, List<String>> slicings = new LinkedHashMap<>();
    private final Map<GateSpec<NamedMetric<E>>, List<GateEvidence>> gateEvidence = new LinkedHashMap<>();

    ModelEvaluation(PredictedModel<E> model, Engine engine, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        reader = new SideReader<>(model, engine, surroundings);
        model.gates().forEach(gate -> gateEvidence.put(gate, new ArrayList<>()));
    }

    EvaluatedModel evaluate() {
        try {
            surroundings.refuseFailedCommand(model);
            ModelColumns columns = new ModelColumns(model, reader.schemaOfCandidate());
            ReadRows<E> rows = read(columns);
            measure(rows, columns);
            WeakSpots.Found weak = new WeakSpots<>(model).search(rows.examples(), columns.candidates(rows.columns()));
            OperationReadings operations = new OperationReadings(
                    model.name().value(),
                    rows.examples().rows(),
                    rows.scoring(),
                    rows.compared().costs());
            readings.addAll(operations.readings());
            List<AskedGate> asked = new ArrayList<>();
            gateEvidence.forEach((gate, evidence) -> asked.addAll(asked(gate, evidence)));
            model.operationGates().forEach(gate -> asked.add(operations.asked(gate, rows.compared(), anchors())));
            return new ModelPage<>(model, surroundings)
                    .evaluated(rows, sliceRows, weak, readings, asked)
                    .cut(slicings);
        } catch (NotEvaluatedException refused) {
            return new ModelPage<>(model, surroundings).notEvaluated(refused.reason());
        }
    }

    private ReadRows<E> read(ModelColumns columns) throws NotEvaluatedException {
        PreparedRows<E> prepared = prepare(columns);
        KeptRows<E> kept = kept(prepared);
        Compared<E> compared = prepared.beside().compared(kept.taken().examples(), prepared.groups());
        return new ReadRows<>(
                prepared.roles(),
                prepared.scoring(),
                kept.taken(),
                prepared.columns(),
                compared,
                prepared.judged(),
                kept.notKept());
    }

    private PreparedRows<E> prepare(ModelColumns columns) throws NotEvaluatedException {
        Side<E> candidate = reader.read(model.predictions(), columns.wanted());
        return new PreparedRows<>(
                candidate.roles(),
                candidate.scoring(),
                new Once<>(candidate.only(columns.identified(candidate))),
                columns.groupings(candidate),
                columns.kept(candidate),
                new BaselineComparison<>(model, reader, surroundings).with(candidate),
                JudgedRows.of(model, candidate));
    }

    /**
     * A method of its own, since the rows are let go of when it returns. They are kept before they are examples: with both in
     * memory a heap of rows is too full to write them at speed.
     */
    private KeptRows<E> kept(PreparedRows<E> prepared) throws NotEvaluatedException {
        Side<E> candidate = prepared.candidate().take();
        Keeping keeping = new Keeping(surroundings.tools().baseline().promotable());
        Optional<String> notKept = keeping.keep(model, candidate, prepared.judged());
        try {
            // Not inside the new, for the reason that Reading.taken gives.
            Reading.Taken<E> taken = candidate.taken(prepared.groups(), "");
            return new KeptRows<>(taken, notKept);
        } catch (NotEvaluatedException refused) {
            keeping.discard(model);
            throw refused;
        }
    }

    /**
     * A candidate's rows once they are examples.
     *
     * @param notKept why a promotion keeps none of them; empty when it does, and when nothing can be promoted
     */
    private record KeptRows<E extends Examples<E>>(Reading.Taken<E> taken, Optional<String> notKept) {}

    private void measure(ReadRows<E> rows, ModelColumns columns) throws NotEvaluatedException {
        Inferring<E> inferring = new Inferring<E>(
                new Bootstrapping<E>(model.resampling(), surroundings.tools().threads()), model.resampling());
        E examples = rows.examples();
        Slice<E> all = new Slice<>(
                null,
                examples,
                rows.compared().examples(),
                asksForDummy() ? rows.roles().dummy(examples) : Optional.empty(),
                columns.drawnBy(rows.columns(), rows.roles().drawnTogether(), examples.rows()));
        measure(inferring, all, Optional.empty(), rows.compared());
        for (Slicing slicing : model.slices()) {
            SlicedRows<E> sliced = all.split(slices(slicing, rows.columns()));
            for (int index = 0; index < sliced.number(); index++) {
                Slice<E> slice = sliced.slice(index);
                slicings.computeIfAbsent(slicing.name(), unseen -> new ArrayList<>())
                        .add(String.valueOf(slice.name()));
                sliceRows.add(new ModelEvidence.SliceRows(
                        String.valueOf(slice.name()), slice.candidate().rows(), List.of()));
                measure(inferring, slice, Optional.of(slicing.name()), rows.compared());
            }
        }
    }

    private void measure(Inferring<E> inferring, Slice<E> slice, Optional<String> slicing, Compared<E> compared) {
        List<Metric<E>> metrics =
                model.metrics().stream().map(NamedMetric::metric).toList();
        slice.candidate().expect(metrics);
        slice.baseline().ifPresent(baseline -> baseline.expect(metrics));
        SliceMeasuring<E> measuring = new SliceMeasuring<>(model.name().value(), inferring, slice, compared, anchors());
        model.metrics().forEach(metric -> readings.add(measuring.reading(metric)));
        gateEvidence.forEach((gate, evidence) -> {
            boolean asks = slicing.map(gate.slices()::contains).orElse(gate.overall() == GateSpec.Overall.ASKED);
            if (asks) {
                evidence.add(measuring.evidence(gate));
            }
        });
    }

    private boolean asksForDummy() {
        return model.gates().stream().anyMatch(gate -> gate.rule() instanceof GateRule.BeatsDummy);
    }

    private Slices slices(Slicing slicing, KeptColumns columns) throws NotEvaluatedException {
        Cut cut = slicing.cut(slicing.columns().stream().map(columns::values).toList());
        if (cut instanceof Cut.Refused refused) {
            throw new NotEvaluatedException("there are no slices by " + slicing.name() + ": " + refused.reason());
        }
        return ((Cut.Made) cut).slices();
    }

    private AnchorComparison anchors() {
        return new AnchorComparison(surroundings.promoted(), model.name().value());
    }

    /** A gate that asks on slices only has nothing to go on when there is none, and must not vanish for that. */
    private List<AskedGate> asked(GateSpec<NamedMetric<E>> gate, List<GateEvidence> evidence) {
        if (evidence.isEmpty()) {
            return List.of(asked(
                    gate,
                    gate.rule().rival(),
                    List.of(new GateEvidence.Absent(null, "there is no slice of the slicings that it asks on"))));
        }
        if (!(gate.rule() instanceof GateRule.NearAnchor)) {
            return List.of(asked(gate, "the " + gate.rule().rival(), evidence));
        }
        // Each slice has an anchor of its own.
        return evidence.stream()
                .map(slice -> asked(
                        gate,
                        anchors()
                                .words(
                                        gate.metric().name(),
                                        gate.metric().metric().signature(),
                                        slice.slice()),
                        List.of(slice)))
                .toList();
    }

    private AskedGate asked(GateSpec<NamedMetric<E>> gate, String rival, List<GateEvidence> evidence) {
        return new AskedGate(
                gate,
                model.name().value(),
                gate.metric().name(),
                gate.metric().type().direction(),
                rival,
                model.minSupport(),
                evidence);
    }
}
