package io.dataops.checks;

import io.dataops.checks.anomaly.Answer;
import io.dataops.checks.anomaly.AskedHistory;
import io.dataops.checks.anomaly.AskedHistory.NoNumber;
import io.dataops.checks.anomaly.AskedHistory.Now;
import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.Side;
import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.HistoryGates;
import io.dataops.checks.suite.MetricWatch;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.CheckDescription;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.Status;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of which a suite asks that they are like their history. */
record HistoryQuestions(Suite suite, Selection selection, List<Outcome> outcomes, List<EvaluatedModel> models) {
    Stream<AskedHistory> all() {
        Map<String, CheckSpec> checks = suite.checks().stream()
                .collect(Collectors.toMap(check -> check.description().id(), check -> check));
        Stream<AskedHistory> ofChecks = outcomes.stream().flatMap(outcome -> {
            CheckSpec check = Objects.requireNonNull(checks.get(outcome.check().id()));
            return check.history().stream().map(rule -> asked(outcome, check, rule));
        });
        Stream<AskedHistory> ofModels = suite.models().stream()
                .flatMap(model -> model.watches().stream()
                        .filter(watch -> isSelected(model, watch))
                        .flatMap(watch -> asked(model, watch)));
        return Stream.concat(ofChecks, ofModels);
    }

    private static AskedHistory asked(Outcome outcome, CheckSpec check, HistoryRule rule) {
        CheckDescription description = outcome.check();
        return new AskedHistory(
                HistoryGates.idOf(description.id(), rule),
                HistoryGates.kindOf(rule),
                Subject.check(description.id()),
                description.dataset(),
                description.id(),
                null,
                rule,
                rule.side().orElse(Side.BOTH),
                description.severity() == Severity.WARN ? Effect.WARN : Effect.BLOCK,
                now(outcome),
                check.description().source());
    }

    private static Now now(Outcome outcome) {
        Double number = HistoryEntry.numberOf(outcome);
        if (number != null) {
            return new AskedHistory.Measured(number);
        }
        String observed = outcome.finding().observed();
        // What could not run blocks by itself, and a value that may be undefined was allowed to be.
        boolean excused = outcome.status() == Status.SKIPPED
                || outcome.status() == Status.ERRORED
                || "undefined".equals(observed);
        String why =
                switch (outcome.status()) {
                    case SKIPPED -> "the check was left out";
                    case ERRORED -> "the check could not run";
                    case PASSED, WARNED, FAILED -> excused ? "it is undefined" : "what the check observes is no number";
                };
        return new NoNumber(Answer.untold(
                excused ? Effect.WARN : Effect.BLOCK,
                outcome.check().id() + " has no number to compare with its history: " + why));
    }

    private boolean isSelected(ModelSpec model, MetricWatch watch) {
        return selection.reasonToSkip(model).isEmpty()
                && model.declaredGates().stream()
                        .filter(gate -> gate.id().equals(watch.id()))
                        .allMatch(gate -> selection.reasonToSkip(model, gate).isEmpty());
    }

    private Stream<AskedHistory> asked(ModelSpec model, MetricWatch watch) {
        EvaluatedModel evaluated = models.stream()
                .filter(it -> it.evidence().name().equals(model.name().value()))
                .findFirst()
                .orElseThrow();
        Stream<Optional<String>> overall =
                watch.overall() == GateSpec.Overall.ASKED ? Stream.of(Optional.empty()) : Stream.empty();
        Stream<Optional<String>> slices = watch.slices().stream()
                .flatMap(slicing -> evaluated.slicings().getOrDefault(slicing, List.of()).stream())
                .map(Optional::of);
        List<AskedHistory> asked = Stream.concat(overall, slices)
                .map(slice -> asked(model, watch, evaluated, slice.orElse(null)))
                .toList();
        return asked.isEmpty()
                ? Stream.of(asked(
                        model,
                        watch,
                        null,
                        "",
                        none(Decision.NOT_EVALUATED, Effect.BLOCK, watch.subject() + " has no slice to ask on")))
                : asked.stream();
    }

    private static AskedHistory asked(
            ModelSpec model, MetricWatch watch, EvaluatedModel evaluated, @Nullable String slice) {
        Optional<MetricReading> reading = evaluated.readings().stream()
                .filter(it -> it.signature().equals(watch.signature()) && Objects.equals(it.slice(), slice))
                .findFirst();
        return asked(
                model,
                watch,
                slice,
                reading.map(MetricReading::name).orElse(""),
                now(watch, evaluated, slice, reading));
    }

    private static Now now(
            MetricWatch watch, EvaluatedModel evaluated, @Nullable String slice, Optional<MetricReading> reading) {
        String name = watch.subject() + (slice == null ? "" : " on " + slice);
        if (reading.isEmpty()) {
            String why = Objects.requireNonNullElse(evaluated.evidence().problem(), "the model does not have it");
            return none(
                    Decision.NOT_EVALUATED, Effect.BLOCK, name + " has no number to compare with its history: " + why);
        }
        Double value = reading.get().value();
        return value != null
                ? new AskedHistory.Measured(value)
                : none(
                        Decision.INCONCLUSIVE,
                        slice == null
                                ? watch.policy().onUndefined()
                                : watch.policy().onUndefinedSlice(),
                        name + " is undefined: " + reading.get().undefined());
    }

    private static Now none(Decision decision, Effect effect, String reason) {
        return new NoNumber(new Answer(decision, effect, reason, Map.of(), Optional.empty()));
    }

    private static AskedHistory asked(
            ModelSpec model, MetricWatch watch, @Nullable String slice, String metric, Now now) {
        return new AskedHistory(
                watch.id(),
                HistoryGates.kindOf(watch.rule()),
                Subject.metric(model.name().value(), metric, watch.signature(), slice),
                model.name().value(),
                watch.subject(),
                slice,
                watch.rule(),
                watch.side(),
                watch.policy().onFail(),
                now,
                watch.at());
    }
}
