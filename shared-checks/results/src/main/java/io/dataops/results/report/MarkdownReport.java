package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as a comment on a pull request: the verdict, what needs a look, gates, data sets and metrics. It never grows
 * beyond its limit: whole rows are left out and counted, the least pressing first.
 */
public final class MarkdownReport implements Report {
    private static final int CHARACTERS = 60_000;
    private static final int FEWEST = 2_000;

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
        for (MarkdownTable table : List.of(findings(result), gates(result), datasets(result), metrics(result))) {
            String text = table.isEmpty() ? "" : table.within(room);
            room -= text.length();
            out.append(text);
        }
        out.append(evidence);
    }

    private static String verdict(VerificationResult result) {
        Headline headline = Headline.of(result);
        return "## " + sign(Tone.of(result.verdict())) + " dataops: " + headline.verdict() + "\n\n**"
                + headline.reasons() + ".** " + headline.meaning() + "\n\n"
                + new Count(result.datasets().size(), "data set") + " · " + Tally.of(result.checks()) + " · "
                + new Count(result.gates().size(), "gate") + " · "
                + new Elapsed(result.run().durationMillis()) + "\n";
    }

    private static MarkdownTable findings(VerificationResult result) {
        MarkdownTable table =
                new MarkdownTable("Needs a look", "Status", "Check", "Expected", "Found", "Failing rows", "Declared");
        for (Outcome outcome : Findings.checks(result)) {
            table.row(
                    sign(Tone.of(outcome.status())) + " " + new Words(outcome.status()),
                    MarkdownText.of(outcome.check().id()),
                    MarkdownText.of(outcome.check().expected()),
                    MarkdownText.of(outcome.finding().message()),
                    new Measured(outcome).failing(),
                    position(outcome.check().source()));
        }
        return table;
    }

    private static MarkdownTable gates(VerificationResult result) {
        MarkdownTable table = new MarkdownTable("Gates", "Decision", "Effect", "Gate", "Slice", "Reason", "Declared");
        List<GateDecision> gates = new ArrayList<>(Findings.gates(result));
        result.gates().stream().filter(gate -> !gates.contains(gate)).toList().forEach(gates::add);
        for (GateDecision gate : gates) {
            table.row(
                    sign(Tone.of(gate)) + " " + new Words(gate.decision()),
                    new Words(gate.effect()).toString(),
                    MarkdownText.of(gate.id()),
                    gate.slice() == null ? "" : MarkdownText.of(gate.slice()),
                    MarkdownText.of(gate.reason()),
                    position(gate.source()));
        }
        return table;
    }

    private static MarkdownTable datasets(VerificationResult result) {
        MarkdownTable table = new MarkdownTable("Data sets", "Data set", "Rows", "Files", "Checks");
        for (DatasetEvidence dataset : result.datasets()) {
            String rows = dataset.rows() == null ? "not counted" : Count.digits(dataset.rows());
            table.row(
                    MarkdownText.of(dataset.name()),
                    dataset.problem() == null
                            ? rows
                            : sign(Tone.UNKNOWN) + " cannot be read: " + MarkdownText.of(dataset.problem()),
                    Count.digits(dataset.files()),
                    Tally.of(result.checks().stream()
                                    .filter(outcome -> outcome.check().dataset().equals(dataset.name()))
                                    .toList())
                            .parts());
        }
        return table;
    }

    private static MarkdownTable metrics(VerificationResult result) {
        MarkdownTable table =
                new MarkdownTable("Metrics", "Metric", "Slice", "Rows", "Value", "Interval", "Baseline", "Difference");
        for (MetricReading metric : result.metrics()) {
            MetricNumbers numbers = MetricNumbers.of(metric, result);
            table.row(
                    MarkdownText.of(metric.model() + "." + metric.name()),
                    metric.slice() == null ? "all rows" : MarkdownText.of(metric.slice()),
                    Count.digits(metric.rows()),
                    metric.undefined() == null ? numbers.value() : "undefined: " + MarkdownText.of(metric.undefined()),
                    numbers.interval(),
                    numbers.baseline(),
                    numbers.difference());
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

    private static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✅";
            case WARN -> "⚠️";
            case BAD -> "❌";
            case UNKNOWN -> "❓";
            case QUIET -> "▫️";
        };
    }
}
