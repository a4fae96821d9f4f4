package io.dataops.checks.anomaly;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.Side;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.HistoryGates;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds of days before, and what is said beside them of a number of the check t.rows. */
final class PastBuilds {
    /** A Monday. */
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final List<HistoryEntry> entries = new ArrayList<>();
    private String incidents = "";

    /** One build a day that had the number, the last of them yesterday. */
    void past(double... values) {
        for (int i = 0; i < values.length; i++) {
            add(entry(values.length - i, values[i]));
        }
    }

    void add(HistoryEntry entry) {
        entries.add(entry);
    }

    void clear() {
        entries.clear();
    }

    /** The suite says that something went wrong then. */
    void incident(String written) {
        incidents = "incidents:\n  - " + written + "\n";
    }

    /** A build of the main branch that passed. */
    static HistoryEntry entry(int daysAgo, double value) {
        return entry(daysAgo, value, "main", false, Status.PASSED, Decision.PASS);
    }

    static HistoryEntry entry(
            int daysAgo, double value, @Nullable String branch, boolean dirty, Status status, Decision decision) {
        return new HistoryEntry(
                "entry-" + daysAgo,
                Verdict.PASSED,
                new Evidence(
                        "com.example:shop:1", "abc", branch, dirty, "sha256:1", "data-" + value, null, "t", "e", null),
                new Run(NOW.minus(daysAgo, ChronoUnit.DAYS), 1, null),
                null,
                List.of(),
                List.of(new HistoryEntry.Check("t.rows", status, null, null, value)),
                List.of(),
                List.of(new HistoryEntry.Gate("t.rows.change[north]", decision)));
    }

    /** Decision and reason. */
    String says(String rule, double now) throws ProblemsException {
        GateDecision decision = decide(rule, now);
        return decision.decision() + " " + decision.reason();
    }

    Decision decision(String rule, double now) throws ProblemsException {
        return decide(rule, now).decision();
    }

    GateDecision decide(String rule, double now) throws ProblemsException {
        return decide(rule, now, null);
    }

    GateDecision decide(String rule, double now, @Nullable String slice) throws ProblemsException {
        String yaml = """
                version: 1
                datasets:
                  t:
                    path: t.csv
                    checks:
                      - row_count: { id: t.rows, %s }
                      - row_count: { id: t.others, min: 1 }
                %s""".formatted(rule, incidents);
        Suite suite = Suites.reader().read(yaml, "s");
        CheckSpec check = suite.checks().get(0);
        HistoryRule asked = check.history().get(0);
        return new HistoryDecider(
                        new KnownHistory.Read(new History(oldestFirst(), 0)),
                        new BuildAtHand(NOW, "main", "def", "build-7", "data-now"),
                        suite.incidents(),
                        new BaselineState.Absent())
                .decide(new AskedHistory(
                        HistoryGates.idOf("t.rows", asked),
                        HistoryGates.kindOf(asked),
                        Subject.check("t.rows"),
                        "t",
                        "t.rows",
                        slice,
                        asked,
                        asked.side().orElse(Side.BOTH),
                        Effect.BLOCK,
                        new AskedHistory.Measured(now),
                        check.description().source()));
    }

    private List<HistoryEntry> oldestFirst() {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.run().started()))
                .toList();
    }
}
