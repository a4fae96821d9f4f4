package io.dataops.results.report;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Outcome;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result as a comment on a pull request: the verdict, what needs a look, gates, models and data sets. It never grows
 * beyond its limit: whole rows are left out and counted, the least pressing first.
 */
public final class MarkdownReport implements Report {
    private static final int CHARACTERS = 60_000;
    private static final int FEWEST = 2_000;
    private static final String[] GATES = {"Decision", "Effect", "Gate", "Slice", "Reason", "Declared"};

    private final int limit;

    /** At most 60,000 characters, which fits where GitHub and GitLab take comments. */
    public MarkdownReport() {
        this(CHARACTERS);
    }

    /**
     * @param limit the most characters it may have, at least 2,000
     * @throws IllegalArgumentException if it is smaller
     */
    public MarkdownReport(int limit) {
        if (limit < FEWEST) {
            throw new IllegalArgumentException("limit must be at least " + FEWEST + ", is " + limit);
        }
        this.limit = limit;
    }

    @Override
    public String fileName() {
        return "report.md";
    }

    @Override
    public void render(VerificationResult result, Appendable out) throws IOException {
        String verdict = verdict(result);
        String all = evidence(result);
        String evidence = all.length() > limit / 2 ? "" : all;
        int room = limit - verdict.length() - evidence.length();
        out.append(verdict);
        for (MarkdownTable table : tables(result)) {
            String text = table.isEmpty() ? "" : table.within(room);
            room -= text.length();
            out.append(text);
        }
        out.append(evidence);
    }

    private static List<MarkdownTable> tables(VerificationResult result) {
        MarkdownModels models = new MarkdownModels(result);
        return List.of(
                modules(result),
                findings(result),
                gates(result),
                waivers(result),
                baselines(result),
                slack(result),
                models.summary(),
                models.judged(),
                datasets(result),
                otherGates(result),
                models.others());
    }

    private static String verdict(VerificationResult result) {
        Headline headline = Headline.of(result);
        return "## " + MarkdownText.sign(Tone.of(result.verdict())) + " dataops: " + headline.verdict() + "\n\n**"
                + headline.reasons() + ".** " + headline.meaning() + "\n\n"
                + String.join(" · ", NumbersLine.of(result)) + "\n";
    }

    private static MarkdownTable modules(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("Modules", "Module", "Verdict", "Checks and gates");
        for (ReportedModule module : ReportedModule.of(result)) {
            table.row(
                    MarkdownText.of(module.title()),
                    MarkdownText.sign(Tone.of(module.verdict())) + " " + new Words(module.verdict()),
                    MarkdownText.of(module.numbers()));
        }
        return table;
    }

    private static MarkdownTable findings(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled(
                "Needs a look", "Status", "Check", "Expected", "Found", "Failing rows", "Declared");
        for (Outcome outcome : Findings.checks(result)) {
            table.row(
                    MarkdownText.sign(Tone.of(outcome.status())) + " " + new Words(outcome.status()),
                    MarkdownText.of(outcome.check().id()),
                    MarkdownText.of(outcome.check().expected()),
                    MarkdownText.of(outcome.finding().message()),
                    new Measured(outcome).failing(),
                    position(outcome.check().source()));
        }
        return table;
    }

    private static MarkdownTable gates(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("Gates", GATES);
        for (GateDecision gate : Findings.gates(result)) {
            gate(table, gate);
        }
        return table;
    }

    private static MarkdownTable otherGates(VerificationResult result) {
        MarkdownTable table = MarkdownTable.folded("Other gates", GATES);
        for (GateGroup group : GateGroup.of(result.gates())) {
            List<GateDecision> quiet = group.gates().stream()
                    .filter(gate -> gate.effect() == Effect.NONE)
                    .toList();
            if (quiet.size() == 1) {
                gate(table, quiet.get(0));
            } else if (!quiet.isEmpty()) {
                together(table, quiet);
            }
        }
        return table;
    }

    private static void gate(MarkdownTable table, GateDecision gate) {
        table.row(
                MarkdownText.sign(Tone.of(gate)) + " " + new Words(gate.decision()),
                new Words(gate.effect()).toString(),
                MarkdownText.of(gate.id()),
                gate.slice() == null ? "" : MarkdownText.of(gate.slice()),
                MarkdownText.of(gate.reason()),
                position(gate.source()));
    }

    /** One row for all slices that need no look. */
    private static void together(MarkdownTable table, List<GateDecision> gates) {
        GateDecision first = gates.get(0);
        table.row(
                MarkdownText.sign(Tone.of(first)) + " " + new Words(first.decision()),
                new Words(first.effect()).toString(),
                MarkdownText.of(first.subject()),
                new Counted(gates.size(), "slice").toString(),
                GateTally.of(gates).toString(),
                position(first.source()));
    }

    private static MarkdownTable slack(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("What promotions loosened", "Loosened", "Before", "Now", "Why");
        for (BaselineEvidence baseline : compared(result)) {
            for (BaselineText.Slack slack : new BaselineText(baseline).slack()) {
                table.row(
                        MarkdownText.of(slack.loosening().subject()),
                        MarkdownText.of(slack.loosening().before()),
                        MarkdownText.of(slack.loosening().now()),
                        MarkdownText.of(slack.why()));
            }
        }
        return table;
    }

    private static List<BaselineEvidence> compared(VerificationResult result) {
        return Stream.concat(
                        Stream.ofNullable(result.baseline()),
                        result.baselines().stream().map(ModuleBaseline::baseline))
                .toList();
    }

    private static MarkdownTable baselines(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("Baselines", "Module", "Baseline", "Age", "Content", "Anchors");
        for (ModuleBaseline module : result.baselines()) {
            BaselineEvidence baseline = module.baseline();
            BaselineText text = new BaselineText(baseline);
            String sign = baseline.problem() == null ? "" : MarkdownText.sign(Tone.UNKNOWN) + " ";
            table.row(
                    MarkdownText.of(ReportedModule.title(module.module())),
                    sign + MarkdownText.of(text.summary()),
                    text.age(result.run().started()),
                    MarkdownText.of(Objects.requireNonNullElse(baseline.fingerprint(), "")),
                    text.anchors());
        }
        return table;
    }

    private static MarkdownTable waivers(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("Waivers", "Check or gate", "Reason", "Decided by", "Counts until");
        for (Waiver waiver : result.waivers()) {
            String expired = waiver.counts(result.day()) ? "" : " " + MarkdownText.sign(Tone.WARN) + " expired";
            table.row(
                    MarkdownText.of(waiver.subject()),
                    MarkdownText.of(waiver.reason()),
                    MarkdownText.of(waiver.by()),
                    waiver.until() + expired);
        }
        return table;
    }

    private static MarkdownTable datasets(VerificationResult result) {
        MarkdownTable table = MarkdownTable.titled("Data sets", "Data set", "Rows", "Files", "Checks");
        for (DatasetEvidence dataset : result.datasets()) {
            String rows = dataset.rows() == null ? "not counted" : Counted.digits(dataset.rows());
            table.row(
                    MarkdownText.of(dataset.name()),
                    dataset.problem() == null
                            ? rows
                            : MarkdownText.sign(Tone.UNKNOWN) + " cannot be read: "
                                    + MarkdownText.of(dataset.problem()),
                    Counted.digits(dataset.files()),
                    Tally.of(result.checks().stream()
                                    .filter(outcome -> outcome.check().dataset().equals(dataset.name()))
                                    .toList())
                            .parts());
        }
        return table;
    }

    private static String evidence(VerificationResult result) {
        Evidence evidence = result.evidence();
        List<String> parts = new ArrayList<>();
        add(parts, "", evidence.project());
        add(parts, "commit ", evidence.commit());
        if (Boolean.TRUE.equals(evidence.dirty())) {
            parts.add("with uncommitted changes");
        }
        add(parts, "branch ", evidence.branch());
        add(parts, "build ", result.run().build());
        if (result.baseline() != null) {
            add(parts, "baseline ", new BaselineText(result.baseline()).summary());
        }
        add(parts, "", evidence.tool());
        add(parts, "", evidence.engine());
        return "\n<sub>" + String.join(" · ", parts) + "</sub>\n";
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + MarkdownText.of(value));
        }
    }

    private static String position(@Nullable SourcePosition source) {
        return source == null ? "" : MarkdownText.of(source.toString());
    }
}
