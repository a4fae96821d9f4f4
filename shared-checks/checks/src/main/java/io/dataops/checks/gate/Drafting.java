package io.dataops.checks.gate;

import io.dataops.checks.metric.MetricValue;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what can be decided from the evidence of one slice alone. */
final class Drafting implements GateEvidence.Cases<Draft> {
    private final AskedGate gate;

    Drafting(AskedGate gate) {
        this.gate = gate;
    }

    @Override
    public Draft absent(GateEvidence.Absent it) {
        return reached(it.slice(), Answer.NONE, Decision.NOT_EVALUATED, Effect.BLOCK, it.reason());
    }

    @Override
    public Draft noRival(GateEvidence.NoRival it) {
        Answer answer = new Answer(number(it.candidate()), null, null, it.rows(), it.rows(), Optional.empty());
        Draft.Reached reached =
                switch (it.cause()) {
                    case NOTHING_PROMOTED ->
                        lacking(gate.spec().policy().onNothingPromoted(), it.reason(), Gap.NOTHING_PROMOTED);
                    case UNUSABLE ->
                        lacking(gate.spec().policy().onMissingBaseline(), it.reason(), Gap.BASELINE_UNUSABLE);
                };
        return new Draft(gate, it.slice(), answer, Optional.of(reached));
    }

    private static Draft.Reached lacking(Effect effect, String reason, Gap gap) {
        return new Draft.Reached(Decision.NOT_EVALUATED, effect, reason, gap);
    }

    @Override
    public Draft measured(GateEvidence.Measured it) {
        BigDecimal value = number(it.candidate());
        BigDecimal rival = it.rival()
                .map(Drafting::number)
                .map(other -> value != null && RoundedOff.parts(value, other, value) ? value : other)
                .orElse(null);
        Optional<Bounds> bounds = Bounds.of(gate.spec().rule(), gate.direction(), Optional.ofNullable(rival));
        Answer answer = new Answer(value, rival, bounds.orElse(null), it.rows(), it.support(), Optional.empty());
        if (it.slice() != null && it.support() < gate.minSupport()) {
            return reached(
                    it.slice(),
                    answer,
                    Decision.INCONCLUSIVE,
                    gate.spec().policy().onSmallSlice(),
                    small(it));
        }
        Optional<String> undefined = undefined(it.candidate())
                .map(reason -> "it is undefined: " + reason)
                .or(() -> it.rival()
                        .flatMap(Drafting::undefined)
                        .map(reason -> "that of " + gate.rival() + " is undefined: " + reason));
        if (undefined.isPresent()) {
            return inconclusive(it.slice(), answer, onUndefined(it.slice()), undefined.get());
        }
        if (bounds.isEmpty()) {
            return inconclusive(
                    it.slice(),
                    answer,
                    onUndefined(it.slice()),
                    "the margin is a share of " + gate.rival() + ", which is 0; give it in the metric's own unit");
        }
        if (gate.spec().cannotBeMissed()) {
            return reached(it.slice(), answer, Decision.PASS, Effect.NONE, "");
        }
        Optional<Inferred> inference = gate.spec().rule().confidence().isPresent() ? it.inference() : Optional.empty();
        return inference
                .map(inferred -> inferred(it, answer, bounds.get(), inferred))
                .orElseGet(() -> byValue(it.slice(), answer, bounds.get()));
    }

    private Draft inferred(GateEvidence.Measured it, Answer answer, Bounds bounds, Inferred inferred) {
        return inferred.match(new Inferred.Cases<>() {
            @Override
            public Draft known(Inferred.Known known) {
                double outside = bounds.pValueOutside(known.inference());
                Answer.Sure sure = new Answer.Sure(
                        known.inference(), known.effect(), bounds.pValueWithin(known.inference()), outside, outside, 1);
                Answer complete = new Answer(
                        answer.value(), answer.rival(), bounds, answer.rows(), answer.support(), Optional.of(sure));
                return new Draft(gate, it.slice(), complete, Optional.empty());
            }

            @Override
            public Draft unknown(Inferred.Unknown unknown) {
                return inconclusive(it.slice(), answer, onUndefined(it.slice()), unknown.reason());
            }
        });
    }

    private Draft byValue(@Nullable String slice, Answer answer, Bounds bounds) {
        BigDecimal judged = answer.rival() == null ? answer.value() : answer.difference();
        boolean met = judged != null && bounds.allow(judged);
        return reached(
                slice,
                answer,
                met ? Decision.PASS : Decision.FAIL,
                met ? Effect.NONE : gate.spec().policy().onFail(),
                "");
    }

    private String small(GateEvidence.Measured it) {
        return "the slice has only " + it.support() + " of the rows that the metric needs, and min_support is "
                + gate.minSupport();
    }

    private Effect onUndefined(@Nullable String slice) {
        return slice == null
                ? gate.spec().policy().onUndefined()
                : gate.spec().policy().onUndefinedSlice();
    }

    private Draft inconclusive(@Nullable String slice, Answer answer, Effect effect, String because) {
        return reached(slice, answer, Decision.INCONCLUSIVE, effect, because);
    }

    private Draft reached(@Nullable String slice, Answer answer, Decision decision, Effect effect, String because) {
        return new Draft(gate, slice, answer, Optional.of(new Draft.Reached(decision, effect, because)));
    }

    /** The shortest decimal that stands for the number, so that 17 of 20 is 0.85 and not a hair less. */
    private static @Nullable BigDecimal number(MetricValue value) {
        return value.number().isPresent() && Double.isFinite(value.number().getAsDouble())
                ? BigDecimal.valueOf(value.number().getAsDouble())
                : null;
    }

    private static Optional<String> undefined(MetricValue value) {
        return value.match(new MetricValue.Cases<>() {
            @Override
            public Optional<String> defined(MetricValue.Defined it) {
                return Double.isInfinite(it.value()) ? Optional.of("it is infinite") : Optional.empty();
            }

            @Override
            public Optional<String> undefined(MetricValue.Undefined it) {
                return Optional.of(it.reason());
            }
        });
    }
}
