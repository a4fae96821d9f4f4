package io.dataops.results.module;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Loosening;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Outcome;
import io.dataops.results.Promotion;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.util.List;

/**
 * The result of one module, its parts named as the whole build knows them: {@code module:name}, and the name itself at the
 * root. So equal names in two modules stay apart.
 *
 * @param module what stands before names; empty for the root
 * @param folder the module's folder relative to the root, with {@code /} between folders; empty for the root
 * @param result what the module left
 */
public record QualifiedResult(String module, String folder, VerificationResult result) {
    /** A name or id of this module as the whole build knows it. */
    public String qualified(String name) {
        return module.isEmpty() ? name : module + ":" + name;
    }

    /** The checks with qualified ids and data sets and with places relative to the root, in the order of the suite. */
    public List<Outcome> checks() {
        return result.checks().stream()
                .map(outcome -> new Outcome(qualified(outcome.check()), outcome.status(), outcome.finding()))
                .toList();
    }

    /** The gates with qualified ids and subjects and with places relative to the root. */
    public List<GateDecision> gates() {
        return result.gates().stream().map(this::qualified).toList();
    }

    /** The data sets with qualified names. */
    public List<DatasetEvidence> datasets() {
        return result.datasets().stream()
                .map(dataset -> new DatasetEvidence(
                        qualified(dataset.name()),
                        dataset.location(),
                        dataset.files(),
                        dataset.rows(),
                        dataset.columns(),
                        dataset.fingerprint(),
                        dataset.problem()))
                .toList();
    }

    /** The models with qualified names. */
    public List<ModelEvidence> models() {
        return result.models().stream()
                .map(model -> model.withName(qualified(model.name())))
                .toList();
    }

    /** The metrics with qualified names of models. */
    public List<MetricReading> metrics() {
        return result.metrics().stream()
                .map(metric -> new MetricReading(
                        qualified(metric.model()),
                        metric.name(),
                        metric.signature(),
                        metric.slice(),
                        metric.rows(),
                        metric.value(),
                        metric.undefined(),
                        metric.interval(),
                        metric.baseline(),
                        metric.difference()))
                .toList();
    }

    /** The waivers with qualified subjects. */
    public List<Waiver> waivers() {
        return result.waivers().stream()
                .map(waiver -> new Waiver(qualified(waiver.subject()), waiver.by(), waiver.reason(), waiver.until()))
                .toList();
    }

    /** What it was compared with, what that speaks of qualified; empty when nothing was ever promoted. */
    public List<ModuleBaseline> baselines() {
        BaselineEvidence baseline = result.baseline();
        return baseline == null
                ? List.of()
                : List.of(new ModuleBaseline(
                        module,
                        new BaselineEvidence(
                                baseline.location(),
                                baseline.fingerprint(),
                                baseline.promoted() == null ? null : qualified(baseline.promoted()),
                                baseline.slack().stream().map(this::qualified).toList(),
                                baseline.problem(),
                                baseline.anchors().stream().map(this::qualified).toList())));
    }

    private Promotion qualified(Promotion promotion) {
        return new Promotion(
                promotion.by(),
                promotion.at(),
                promotion.commit(),
                promotion.branch(),
                promotion.project(),
                promotion.reason(),
                promotion.loosened().stream()
                        .map(loosening ->
                                new Loosening(qualified(loosening.subject()), loosening.before(), loosening.now()))
                        .toList());
    }

    private Anchor qualified(Anchor anchor) {
        return new Anchor(
                qualified(anchor.model()),
                anchor.name(),
                anchor.signature(),
                anchor.slice(),
                anchor.value(),
                anchor.commit(),
                anchor.at(),
                anchor.pinned());
    }

    private SourcePosition fromRoot(SourcePosition source) {
        return folder.isEmpty()
                ? source
                : new SourcePosition(folder + "/" + source.file(), source.line(), source.column());
    }

    private CheckDescription qualified(CheckDescription check) {
        return new CheckDescription(
                qualified(check.id()),
                qualified(check.dataset()),
                check.type(),
                check.columns(),
                check.severity(),
                check.description(),
                check.expected(),
                fromRoot(check.source()));
    }

    private GateDecision qualified(GateDecision gate) {
        return new GateDecision(
                        qualified(gate.id()),
                        gate.kind(),
                        qualified(gate.subject()),
                        gate.slice(),
                        gate.decision(),
                        gate.effect(),
                        gate.reason(),
                        gate.numbers(),
                        gate.source() == null ? null : fromRoot(gate.source()))
                .lacking(gate.gap())
                .showing(gate.chart());
    }
}
