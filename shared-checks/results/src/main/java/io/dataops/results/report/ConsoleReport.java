package io.dataops.results.report;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A result on a console: the verdict with its numbers, one line per data set and model, then what needs a look, with the place in
 * the suite where each thing is declared.
 */
public final class ConsoleReport implements Report {
    private static final int FINDINGS = 20;
    private static final int SAMPLES = 5;

    private final ConsoleStyle style;
    private final int findings;
    private final boolean quiet;

    private ConsoleReport(ConsoleStyle style, int findings, boolean quiet) {
        this.style = style;
        this.findings = findings;
        this.quiet = quiet;
    }

    /** Without colours, with the first 20 findings. */
    public static ConsoleReport plain() {
        return new ConsoleReport(ConsoleStyle.PLAIN, FINDINGS, false);
    }

    /** The same report in colours. */
    public ConsoleReport withStyle(ConsoleStyle other) {
        return new ConsoleReport(other, findings, quiet);
    }

    /**
     * The same report with another number of findings.
     *
     * @param most checks and gates that are shown, each; at least 0
     */
    public ConsoleReport withFindings(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("findings must be at least 0, is " + most);
        }
        return new ConsoleReport(style, most, quiet);
    }

    /** The same report with only what needs a look: nothing at all for a result that passed. */
    public ConsoleReport quiet() {
        return new ConsoleReport(style, findings, true);
    }

    @Override
    public String fileName() {
        return "report.txt";
    }

    @Override
    public void render(VerificationResult result, Appendable out) throws IOException {
        List<Outcome> missed = Findings.checks(result);
        List<GateDecision> gates = Findings.gates(result);
        Causes causes = new Causes(result);
        boolean passed = Tone.of(result.verdict()) == Tone.GOOD;
        if (quiet && passed && missed.isEmpty() && gates.isEmpty()) {
            return;
        }
        verdict(result, out);
        datasets(result, out);
        models(result, out);
        baseline(result, out);
        improved(result, out);
        checks(missed, causes, out);
        gates(gates, causes, out);
        waivers(result, out);
    }

    private void verdict(VerificationResult result, Appendable out) throws IOException {
        String label = new Words(result.verdict()).loud();
        out.append(style.apply(Tone.of(result.verdict()), label));
        line(out, ": " + Headline.of(result).reasons());
        if (!quiet) {
            line(out, String.join("; ", NumbersLine.of(result)));
        }
    }

    private void datasets(VerificationResult result, Appendable out) throws IOException {
        for (DatasetEvidence dataset : result.datasets()) {
            List<Outcome> checks = result.checks().stream()
                    .filter(outcome -> outcome.check().dataset().equals(dataset.name()))
                    .toList();
            if (dataset.problem() != null) {
                String problem = style.apply(Tone.UNKNOWN, "cannot be read: " + Visible.line(dataset.problem()));
                line(out, "  %s: %s; %s".formatted(Visible.line(dataset.name()), problem, Tally.of(checks)));
            } else if (!quiet) {
                String rows =
                        dataset.rows() == null ? "rows not counted" : new Counted(dataset.rows(), "row").toString();
                line(out, "  %s: %s; %s".formatted(Visible.line(dataset.name()), rows, Tally.of(checks)));
            }
        }
    }

    private void models(VerificationResult result, Appendable out) throws IOException {
        for (ReportedModel model : ReportedModel.of(result)) {
            String name = Visible.line(model.name());
            String gates = GateTally.of(model.gates()).toString();
            if (!model.problem().isEmpty()) {
                String problem = style.apply(Tone.UNKNOWN, "could not be evaluated: " + Visible.line(model.problem()));
                line(out, "  %s: %s; %s".formatted(name, problem, gates));
            } else if (!quiet) {
                List<String> known = new ArrayList<>(List.of(model.scope(), model.change(), gates));
                known.removeIf(String::isEmpty);
                line(out, "  %s: %s".formatted(name, Visible.line(String.join("; ", known))));
            }
        }
    }

    private void baseline(VerificationResult result, Appendable out) throws IOException {
        if (result.baseline() != null) {
            baseline("baseline", result.baseline(), out);
        }
        for (ModuleBaseline each : result.baselines()) {
            baseline("baseline of " + ReportedModule.title(each.module()), each.baseline(), out);
        }
    }

    private void baseline(String label, BaselineEvidence baseline, Appendable out) throws IOException {
        BaselineText text = new BaselineText(baseline);
        if (baseline.problem() != null) {
            line(out, "  " + Visible.line(label) + ": " + style.apply(Tone.UNKNOWN, Visible.line(text.summary())));
        } else if (!quiet) {
            line(out, "  " + Visible.line(label) + ": " + Visible.line(text.summary()));
            for (BaselineText.Slack slack : text.slack()) {
                String sentence = slack.loosening().sentence() + "; " + slack.why();
                line(out, "    loosened " + Visible.line(sentence));
            }
        }
    }

    /** Passed ratchets ask for no look, but what got better is lost again unless somebody locks it in. */
    private void improved(VerificationResult result, Appendable out) throws IOException {
        if (quiet) {
            return;
        }
        for (GateDecision gate : result.gates()) {
            BigDecimal difference = gate.numbers().getOrDefault("difference", BigDecimal.ZERO);
            if (gate.kind().equals(GateDecision.RATCHET)
                    && gate.decision() == Decision.PASS
                    && gate.effect() == Effect.NONE
                    && difference.signum() < 0) {
                line(
                        out,
                        "  " + style.apply(Tone.GOOD, "better: ")
                                + Visible.line(gate.subject() + ": " + gate.reason()));
            }
        }
    }

    private void checks(List<Outcome> missed, Causes causes, Appendable out) throws IOException {
        Map<String, List<Outcome>> groups = new LinkedHashMap<>();
        missed.stream()
                .limit(findings)
                .forEach(outcome -> groups.computeIfAbsent(outcome.check().dataset(), name -> new ArrayList<>())
                        .add(outcome));
        for (Map.Entry<String, List<Outcome>> group : groups.entrySet()) {
            line(out, "");
            line(out, Visible.line(group.getKey()));
            for (Outcome outcome : group.getValue()) {
                check(outcome, causes, out);
            }
        }
        rest(missed.size(), "finding", out);
    }

    private void check(Outcome outcome, Causes causes, Appendable out) throws IOException {
        Finding finding = outcome.finding();
        Measured measured = new Measured(outcome);
        String label = new Words(outcome.status()).loud();
        out.append("  ").append(style.apply(Tone.of(outcome.status()), label));
        line(
                out,
                " " + Visible.line(outcome.check().id() + "  " + outcome.check().source()));
        if (outcome.status() == Status.ERRORED) {
            sentence(finding.message(), causes, out);
            return;
        }
        line(out, "    " + Visible.line(finding.message()));
        fact("expected", outcome.check().expected(), out);
        fact("observed", measured.observed(), out);
        fact("failing", measured.failing(), out);
        fact("nulls", measured.nulls(), out);
        if (finding.samples() != null) {
            samples(finding.samples(), out);
        }
    }

    private static void samples(Samples samples, Appendable out) throws IOException {
        for (List<String> row :
                samples.rows().subList(0, Math.min(SAMPLES, samples.rows().size()))) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(samples.columns().get(i) + "=" + (row.get(i) == null ? "null" : row.get(i)));
            }
            fact("row", String.join(", ", cells), out);
        }
    }

    private void gates(List<GateDecision> gates, Causes causes, Appendable out) throws IOException {
        if (gates.isEmpty()) {
            return;
        }
        line(out, "");
        line(out, "gates");
        for (GateDecision gate : gates.subList(0, Math.min(findings, gates.size()))) {
            String label = new Words(gate.effect()).loud() + " (" + new Words(gate.decision()) + ")";
            out.append("  ").append(style.apply(Tone.of(gate), label));
            String place = gate.source() == null ? "" : "  " + gate.source();
            line(out, " " + Visible.line(gate.id() + place));
            sentence(gate.reason(), causes, out);
        }
        rest(gates.size(), "gate", out);
    }

    /** What the line on the data set or model says is not said again of every check and gate on it. */
    private static void sentence(String words, Causes causes, Appendable out) throws IOException {
        if (!causes.said(words)) {
            line(out, "    " + Visible.line(words));
        }
    }

    private void waivers(VerificationResult result, Appendable out) throws IOException {
        if (result.waivers().isEmpty()) {
            return;
        }
        line(out, "");
        line(out, "waivers");
        for (Waiver waiver : result.waivers()) {
            boolean counts = waiver.counts(result.day());
            out.append("  ").append(style.apply(counts ? Tone.QUIET : Tone.WARN, counts ? "UNTIL" : "EXPIRED"));
            line(out, " " + waiver.until() + " " + Visible.line(waiver.subject()));
            line(out, "    " + Visible.line(waiver.by() + ": " + waiver.reason()));
        }
    }

    private void rest(int all, String noun, Appendable out) throws IOException {
        if (all > findings) {
            line(out, "  and " + new Counted(all - findings, "more " + noun));
        }
    }

    private static void fact(String name, String value, Appendable out) throws IOException {
        if (!value.isEmpty()) {
            line(out, "      %-9s%s".formatted(name, Visible.line(value)));
        }
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(text).append('\n');
    }
}
