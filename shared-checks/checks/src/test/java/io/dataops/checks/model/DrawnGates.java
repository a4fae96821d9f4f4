package io.dataops.checks.model;

import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.gate.Answered;
import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.baseline.BaselineState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides the gates of one suite on rows that were drawn: no table is read, all that follows is what happens in a build. */
final class DrawnGates<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final Inferring<E> inferring;

    private DrawnGates(PredictedModel<E> model) {
        this.model = model;
        inferring = new Inferring<E>(new Bootstrapping<E>(model.resampling(), 1), model.resampling());
    }

    /**
     * Of a suite with one model.
     *
     * @param <E> the examples of its task
     */
    @SuppressWarnings("unchecked") // the suite names the task of these examples
    static <E extends Examples<E>> DrawnGates<E> of(String yaml) {
        try {
            return new DrawnGates<>((PredictedModel<E>)
                    Suites.reader().read(yaml, "dataops.yaml").models().get(0));
        } catch (ProblemsException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    List<GateSpec<NamedMetric<E>>> gates() {
        return model.gates();
    }

    List<Answered> decide(DrawnRows<E> rows, int slices) {
        return Answered.of(asked(rows, slices));
    }

    List<AskedGate> asked(DrawnRows<E> rows, int slices) {
        List<SliceMeasuring<E>> places = new ArrayList<>();
        places.add(at(rows.all()));
        rows.sliced(slices).ifPresent(sliced -> {
            for (int slice = 0; slice < slices; slice++) {
                places.add(at(sliced.slice(slice)));
            }
        });
        return model.gates().stream().map(gate -> asked(gate, places)).toList();
    }

    private SliceMeasuring<E> at(Slice<E> slice) {
        Compared<E> compared =
                new Compared<>(slice.baseline(), Costs.of(List.of()), Optional.empty(), Optional.empty());
        return new SliceMeasuring<>(
                "m",
                inferring,
                slice,
                compared,
                new AnchorComparison(PromotedBaseline.of(new BaselineState.Absent()), "m"));
    }

    private AskedGate asked(GateSpec<NamedMetric<E>> gate, List<SliceMeasuring<E>> places) {
        int first = gate.overall() == GateSpec.Overall.ASKED ? 0 : 1;
        List<GateEvidence> evidence =
                places.stream().skip(first).map(place -> place.evidence(gate)).toList();
        return new AskedGate(
                gate,
                "m",
                gate.metric().name(),
                gate.metric().type().direction(),
                "the baseline",
                model.minSupport(),
                evidence);
    }
}
