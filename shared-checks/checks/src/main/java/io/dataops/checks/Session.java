package io.dataops.checks;

import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.judge.Binding;
import io.dataops.checks.judge.EvidenceGate;
import io.dataops.checks.judge.Judge;
import io.dataops.checks.judge.KeptReferences;
import io.dataops.checks.judge.Sampler;
import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.quarantine.Quarantine;
import io.dataops.checks.ratchet.Held;
import io.dataops.checks.ratchet.Ratchets;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.Located;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One walk through the flow, on an open engine. */
final class Session {
    private static final Measure.Rows ROWS = new Measure.Rows();

    private final VerificationRequest request;
    private final SelectedModels selected;
    private final List<FoundDataset> found;
    private final Engine engine;

    Session(VerificationRequest request, SelectedModels selected, List<FoundDataset> found, Engine engine) {
        this.request = request;
        this.selected = selected;
        this.found = found;
        this.engine = engine;
    }

    /**
     * Measures and judges.
     *
     * @param models what is found out about the models to evaluate
     * @throws IOException when what a promotion would keep cannot be written
     */
    Conclusion verify(Progress progress, Supplier<List<EvaluatedModel>> models) throws IOException {
        Map<String, Description> descriptions = descriptions();
        Binding binding = new Binding(descriptions);
        Map<CheckSpec, Outcome> early = new LinkedHashMap<>();
        List<CheckSpec> runnable = new ArrayList<>();
        List<CheckSpec> possible = new ArrayList<>();
        Suite suite = request.suite()
                .with(request.suite().datasets().stream()
                        .map(dataset -> binding.spelt(dataset))
                        .toList());
        for (CheckSpec check : suite.checks()) {
            beforeRun(check, binding).ifPresentOrElse(outcome -> early.put(check, outcome), () -> possible.add(check));
        }
        LeftProfiles profiles = LeftProfiles.of(possible, request.baseline(), descriptions);
        KeptReferences references = new KeptReferences(
                request.base(), PromotedBaseline.of(request.baseline().state()), descriptions);
        for (CheckSpec check : possible) {
            KeptReferences.Binding bound = references.bind(check);
            if (bound instanceof KeptReferences.Binding.Bound ready) {
                runnable.add(ready.check());
            } else {
                early.put(check, ((KeptReferences.Binding.Unbound) bound).outcome());
            }
        }
        Measurements measurements = engine.run(plan(runnable, profiles, descriptions), progress);
        early.replaceAll(
                (check, outcome) -> profiles.refusal(check, measurements).orElse(outcome));
        profiles.keep(descriptions, rows(measurements), measurements);
        List<Outcome> outcomes = new ArrayList<>(early.values());
        outcomes.addAll(judged(runnable, binding, measurements));
        Held held = new Ratchets(suite, request.baseline(), engine).hold(outcomes);
        List<GateDecision> kept = keptApart(outcomes, binding, rows(measurements));
        List<EvaluatedModel> evaluated = models.get();
        // Last, for it asks whether anything was written to while all of this read it.
        List<GateDecision> gates = evidence(new EvidenceGate(binding, measurements));
        gates.addAll(selected.dataLeftOut());
        gates.addAll(held.decisions());
        gates.addAll(kept);
        return new Conclusion(
                request,
                engine.id(),
                found,
                descriptions,
                rows(measurements),
                held.outcomes(),
                gates,
                evaluated,
                selected.all(evaluated));
    }

    /** Of data sets that only a baseline comes from no more is asked than that they stayed as they were. */
    private List<GateDecision> evidence(EvidenceGate gate) {
        List<DatasetSpec> own = selected.datasets();
        List<GateDecision> decisions = new ArrayList<>();
        for (FoundDataset dataset : found) {
            (own.contains(dataset.spec()) ? gate.decide(dataset) : gate.unchanged(dataset)).ifPresent(decisions::add);
        }
        return decisions;
    }

    private List<Outcome> judged(List<CheckSpec> checks, Binding binding, Measurements measurements) {
        Judge judge = new Judge(measurements);
        Sampler sampler = new Sampler(engine, binding);
        List<Outcome> outcomes = new ArrayList<>();
        for (CheckSpec check : checks) {
            DatasetSpec dataset = dataset(check);
            Set<Column> visible = dataset.visible().stream().map(Located::value).collect(Collectors.toSet());
            outcomes.add(sampler.withSamples(dataset, check, judge.judge(check, visible)));
        }
        return outcomes;
    }

    private List<GateDecision> keptApart(List<Outcome> outcomes, Binding binding, Map<String, OptionalLong> rows) {
        Quarantine quarantine = new Quarantine(request.quarantine(), request.base(), engine, outcomes);
        return selected.datasets().stream()
                .flatMap(dataset -> quarantine
                        .keepApart(
                                binding.spelt(dataset),
                                rows.getOrDefault(dataset.name().value(), OptionalLong.empty()))
                        .stream())
                .toList();
    }

    private Map<String, Description> descriptions() {
        Map<String, Description> descriptions = new LinkedHashMap<>();
        for (FoundDataset dataset : found) {
            descriptions.put(
                    dataset.name(),
                    dataset.problem()
                            .<Description>map(Description.Unreadable::new)
                            .orElseGet(() -> engine.describe(dataset.name())));
        }
        return descriptions;
    }

    private Optional<Outcome> beforeRun(CheckSpec check, Binding binding) {
        Optional<Outcome> skipped = selected.reasonToSkip(check).map(reason -> Judge.skipped(check, reason));
        return skipped.isPresent() ? skipped : binding.problem(check).map(problem -> Judge.errored(check, problem));
    }

    private Plan plan(List<CheckSpec> checks, LeftProfiles profiles, Map<String, Description> descriptions) {
        Plan.Builder plan = Plan.builder();
        for (FoundDataset dataset : found) {
            if (descriptions.get(dataset.name()) instanceof Description.Found) {
                plan.add(new Scope(dataset.name(), null), List.of(ROWS));
            }
        }
        checks.forEach(check -> plan.add(check.scope(), check.check().measures()));
        profiles.addTo(plan);
        return plan.build();
    }

    private Map<String, OptionalLong> rows(Measurements measurements) {
        Map<String, OptionalLong> rows = new LinkedHashMap<>();
        for (FoundDataset dataset : found) {
            Scope scope = new Scope(dataset.name(), null);
            boolean counted = measurements.refusal(scope, List.of(ROWS)).isEmpty();
            rows.put(
                    dataset.name(),
                    counted ? OptionalLong.of(measurements.in(scope).of(ROWS)) : OptionalLong.empty());
        }
        return rows;
    }

    private DatasetSpec dataset(CheckSpec check) {
        return request.suite().datasets().stream()
                .filter(dataset ->
                        dataset.name().value().equals(check.description().dataset()))
                .findFirst()
                .orElseThrow();
    }
}
