package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.slice.Slices;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.task.Grouping;
import io.dataops.checks.task.Pictures;
import io.dataops.checks.task.Reading;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Evaluates one model whose predictions are judged row by row. */
final class ModelEvaluation<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final ModelColumns columns;
    private final SideReader<E> reader;
    private final EvaluationContext context;
    private final List<MetricReading> readings = new ArrayList<>();
    private final List<ModelEvidence.SliceRows> sliceRows = new ArrayList<>();
    private final Map<GateSpec<NamedMetric<E>>, List<GateEvidence>> gateEvidence = new LinkedHashMap<>();

    ModelEvaluation(PredictedModel<E> model, Engine engine, EvaluationContext context) {
        this.model = model;
        this.context = context;
        columns = ModelColumns.of(model);
        reader = new SideReader<>(model, engine, context.tools());
        model.gates().forEach(gate -> gateEvidence.put(gate, new ArrayList<>()));
    }

    EvaluatedModel evaluate() {
        ModelPage page = new ModelPage(model, context);
        try {
            Side<E> candidate = reader.read(model.predictions(), columns.wanted());
            E examples = examples(candidate, page);
            Compared<E> compared = compared(candidate);
            page.rows(candidate, examples, compared);
            measure(candidate, examples, compared);
            List<AskedGate> asked = new ArrayList<>();
            gateEvidence.forEach((gate, evidence) -> asked.add(asked(gate, evidence)));
            OperationReadings operations = new OperationReadings(
                    model.name().value(),
                    examples.rows(),
                    candidate.scoring(),
                    compared.side().flatMap(Side::scoring));
            readings.addAll(operations.readings());
            model.operationGates().forEach(gate -> asked.add(operations.asked(gate, compared.problem())));
            return new EvaluatedModel(page.evidence(sliceRows), readings, asked, page.decisions());
        } catch (NotEvaluatedException refused) {
            return page.notEvaluated(refused.reason(), model.gates().stream()
                    .map(gate -> asked(gate, List.of(new GateEvidence.Absent(null, refused.reason()))))
                    .toList());
        }
    }

    private E examples(Side<E> side, ModelPage page) throws NotEvaluatedException {
        Reading<E> reading = side.roles().read(side.table(), columns.groupings(side));
        if (reading instanceof Reading.Refused<E> refused) {
            throw new NotEvaluatedException(String.join("; ", refused.reasons()));
        }
        Reading.Taken<E> taken = (Reading.Taken<E>) reading;
        page.notes(taken.notes());
        return taken.examples();
    }

    /** The baseline's examples beside the candidate's, or why there are none: then only comparisons have no answer. */
    private Compared<E> compared(Side<E> candidate) {
        if (model.baseline().isEmpty()) {
            return Compared.none();
        }
        try {
            Side<E> side = new BaselineReader<>(model, reader).read(model.baseline().get(), candidate);
            ModelPage unseen = new ModelPage(model, context);
            // Groups are those of the candidate's rows, which a baseline's table need not repeat.
            Reading<E> reading = side.roles().read(side.table(), columns.groupings(candidate));
            if (reading instanceof Reading.Refused<E> refused) {
                throw new NotEvaluatedException("its rows cannot be taken: " + String.join("; ", refused.reasons()));
            }
            E examples = ((Reading.Taken<E>) reading).examples();
            return new Compared<>(
                    Optional.of(side), Optional.of(examples), Optional.of(context.baselineEvidence(model, candidate, side)));
        } catch (NotEvaluatedException refused) {
            return Compared.refused(model.baseline().get(), context.baselineFingerprint(model), refused.reason());
        }
    }

    private void measure(Side<E> candidate, E examples, Compared<E> compared) {
        Inferring<E> inferring = new Inferring<>(new Resampling<>(model.resampling(), context.tools().threads()));
        Slice<E> all = new Slice<>(
                null, examples, compared.examples(), candidate.roles().dummy(examples), columns.drawnBy(candidate));
        measure(inferring, all, compared);
        for (Slicing slicing : model.slices()) {
            Slices slices = slicing.of(
                    slicing.columns().stream().map(candidate::values).toList());
            for (Slice<E> slice : parts(all, slices)) {
                sliceRows.add(new ModelEvidence.SliceRows(
                        String.valueOf(slice.name()), slice.candidate().rows(), List.of()));
                measure(inferring, slice, compared);
            }
        }
    }

    private void measure(Inferring<E> inferring, Slice<E> slice, Compared<E> compared) {
        SliceMeasuring<E> measuring =
                new SliceMeasuring<>(model.name().value(), inferring, slice, compared.problem());
        model.metrics().forEach(metric -> readings.add(measuring.reading(metric)));
        gateEvidence.forEach((gate, evidence) -> {
            if (asks(gate, slice)) {
                evidence.add(measuring.evidence(gate));
            }
        });
    }
}
