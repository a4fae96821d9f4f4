package io.dataops.checks;

import io.dataops.checks.anomaly.BuildAtHand;
import io.dataops.checks.anomaly.HistoryDecider;
import io.dataops.checks.baseline.BaselineOwner;
import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.gate.GateDecider;
import io.dataops.checks.judge.WaiverGate;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.plan.Description;
import io.dataops.checks.suite.ImportSpec;
import io.dataops.checks.suite.WaiverSpec;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.waive.Waivers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found, ready to become a result.
 *
 * @param evaluated the models that were evaluated
 * @param models all models of the suite, those that were left out too
 */
record Conclusion(
        VerificationRequest request,
        String engine,
        List<FoundDataset> found,
        Map<String, Description> descriptions,
        Map<String, OptionalLong> rows,
        List<Outcome> outcomes,
        List<GateDecision> gates,
        List<EvaluatedModel> evaluated,
        List<EvaluatedModel> models) {

    VerificationResult result(Instant ended) {
        Instant started = request.resources().now();
        LocalDate day = started.atOffset(ZoneOffset.UTC).toLocalDate();
        List<GateDecision> decisions = decisions();
        WaiverGate waiverGate = new WaiverGate(outcomes, decisions, day);
        request.suite().waivers().forEach(waiver -> waiverGate.decide(waiver).ifPresent(decisions::add));
        List<Waiver> waivers =
                request.suite().waivers().stream().map(WaiverSpec::waiver).toList();
        return new VerificationResult(
                new Waivers(waivers).verdict(outcomes, decisions, day),
                evidence(),
                new Run(
                        started,
                        Duration.between(started, ended).toMillis(),
                        request.build().id()),
                found.stream().map(this::dataset).toList(),
                outcomes,
                models.stream().map(EvaluatedModel::evidence).toList(),
                models.stream().flatMap(model -> model.readings().stream()).toList(),
                decisions,
                waivers,
                request.baseline().evidence());
    }

    /** Gates of models are decided together, because a family of slices may stretch over several. */
    private List<GateDecision> decisions() {
        List<GateDecision> decisions = new ArrayList<>(gates);
        request.suite().imports().forEach(file -> decisions.add(decision(file)));
        decisions.addAll(request.comparison().decide(request.suite()));
        models.forEach(model -> decisions.addAll(model.decided()));
        decisions.addAll(new GateDecider()
                .decide(models.stream().flatMap(model -> model.gates().stream()).toList()));
        decisions.addAll(history());
        unusableBaseline(decisions).map(Conclusion::onBaseline).ifPresent(decisions::add);
        BaselineOwner.doubt(request.baseline().state(), request.build().project())
                .map(Conclusion::onBaseline)
                .ifPresent(decisions::add);
        return decisions;
    }

    /** Numbers of checks and models beside those of builds before. */
    private List<GateDecision> history() {
        VerificationRequest.Build build = request.build();
        BuildAtHand atHand = new BuildAtHand(
                request.resources().now(), build.branch(), build.commit(), build.id(), dataFingerprint());
        HistoryDecider decider = new HistoryDecider(
                request.history(),
                atHand,
                request.suite().incidents(),
                request.baseline().state());
        return new HistoryQuestions(request.suite(), request.selection(), outcomes, models)
                .all()
                .map(decider::decide)
                .toList();
    }

    /** What of a file of another tool was taken; whatever was refused is no evidence. */
    private static GateDecision decision(ImportSpec file) {
        boolean whole = file.refused().isEmpty();
        return new GateDecision(
                GateDecision.IMPORT + "." + file.file(),
                GateDecision.IMPORT,
                file.file(),
                null,
                whole ? Decision.PASS : Decision.NOT_EVALUATED,
                whole ? Effect.NONE : file.unsupported(),
                file.coverage(),
                Map.of(
                        "taken", BigDecimal.valueOf(file.taken()),
                        "refused", BigDecimal.valueOf(file.refused().size())),
                file.at());
    }

    /** Gates that need the baseline say so, and their policies what follows. Where none does, nobody shall overlook it. */
    private Optional<String> unusableBaseline(List<GateDecision> decisions) {
        return Optional.ofNullable(request.baseline().evidence())
                .flatMap(baseline -> Optional.ofNullable(baseline.problem()))
                .filter(problem ->
                        decisions.stream().noneMatch(it -> it.reason().contains(problem)));
    }

    private static GateDecision onBaseline(String reason) {
        return new GateDecision(
                GateDecision.BASELINE,
                GateDecision.BASELINE,
                GateDecision.BASELINE,
                null,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                reason,
                Map.of(),
                null);
    }

    private Evidence evidence() {
        VerificationRequest.Build build = request.build();
        return new Evidence(
                build.project(),
                build.commit(),
                build.branch(),
                build.dirty(),
                request.suite().fingerprint(request.suiteFingerprint(), request.base()),
                dataFingerprint(),
                baselineFingerprint(),
                build.tool(),
                engine,
                seed());
    }

    /** Of the promoted one, unless the suite names baselines of models: then of all together. */
    private @Nullable String baselineFingerprint() {
        Optional<String> promoted =
                PromotedBaseline.of(request.baseline().state()).fingerprint();
        List<String> named = models.stream()
                .map(EvaluatedModel::evidence)
                .flatMap(model -> Optional.ofNullable(model.baseline())
                        .flatMap(baseline -> Optional.ofNullable(baseline.fingerprint()))
                        .filter(fingerprint -> !promoted.equals(Optional.of(fingerprint)))
                        .map(fingerprint -> model.name() + " " + fingerprint + "\n")
                        .stream())
                .sorted()
                .toList();
        if (named.isEmpty()) {
            return promoted.orElse(null);
        }
        String list = String.join("", named)
                + promoted.map(fingerprint -> fingerprint + "\n").orElse("");
        return Fingerprint.of(list).toString();
    }

    /** The seed of everything that was drawn; null when nothing may have been, and when models have several. */
    private @Nullable Long seed() {
        List<Long> seeds = request.suite().models().stream()
                .flatMap(model -> model.seed().stream().boxed())
                .distinct()
                .toList();
        return seeds.size() == 1 ? seeds.get(0) : null;
    }

    private @Nullable String dataFingerprint() {
        if (found.stream().anyMatch(dataset -> dataset.fingerprint().isEmpty())) {
            return null;
        }
        String list = found.stream()
                .map(dataset -> dataset.name() + " " + dataset.fingerprint().orElseThrow() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return Fingerprint.of(list).toString();
    }

    private DatasetEvidence dataset(FoundDataset dataset) {
        OptionalLong counted = rows.getOrDefault(dataset.name(), OptionalLong.empty());
        Description description = descriptions.get(dataset.name());
        return new DatasetEvidence(
                dataset.name(),
                dataset.location(),
                dataset.files(),
                counted.isPresent() ? counted.getAsLong() : null,
                description instanceof Description.Found found ? found.schema().evidence() : List.of(),
                dataset.fingerprint().map(Fingerprint::toString).orElse(null),
                description instanceof Description.Unreadable unreadable ? unreadable.reason() : null);
    }
}
