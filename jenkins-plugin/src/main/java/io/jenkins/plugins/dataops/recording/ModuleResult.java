package io.jenkins.plugins.dataops.recording;

import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of one module of a build.
 *
 * @param file where the result file lay, relative to the workspace, with {@code /} between folders
 * @param result what it says
 */
public record ModuleResult(String file, VerificationResult result) {
    private static final Pattern USUAL_PLACE = Pattern.compile("(?:(.*)/)?target/dataops/[^/]+");

    /** The module's folder; empty for the root of the workspace. */
    public String name() {
        Matcher usual = USUAL_PLACE.matcher(file);
        if (usual.matches()) {
            return usual.group(1) == null ? "" : usual.group(1);
        }
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** An id of this module as a whole build knows it: {@code module:id}, and the id itself at the root. */
    public String qualified(String id) {
        return name().isEmpty() ? id : name() + ":" + id;
    }

    /** The checks with qualified ids and data sets and with places relative to the workspace, in the order of the suite. */
    public List<Outcome> checks() {
        return result.checks().stream()
                .map(outcome -> new Outcome(qualified(outcome.check()), outcome.status(), outcome.finding()))
                .toList();
    }

    /** The gates with qualified ids and subjects. */
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

    private SourcePosition inWorkspace(SourcePosition source) {
        return name().isEmpty()
                ? source
                : new SourcePosition(name() + "/" + source.file(), source.line(), source.column());
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
                inWorkspace(check.source()));
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
                gate.source() == null ? null : inWorkspace(gate.source()));
    }
}
