package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gates that compare a build with those before it, over series of builds. */
class HistoryGatesTest {
    private static final long[] STEADY = {100, 102, 99, 101, 98, 100, 103, 101, 99, 100};

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void aProject() {
        build = new Build(folder);
    }

    @Test
    void firstBuildsWarnUntilThereAreEnoughPoints() throws Exception {
        suite("control: { points: 10 }");

        GateDecision first = build(100);
        assertThat(first.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(first.effect()).isEqualTo(Effect.WARN);
        assertThat(first.reason())
                .isEqualTo("fruit.row_count is 100, and its history is too short to tell: 0 of 10 points");
        assertThat(build.result().verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aShortHistoryBlocksWhereTheSuiteSaysSo() throws Exception {
        suite("control: { on_short_history: fail }");

        assertThatThrownBy(() -> build(100))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("NOT EVALUATED: 1 of 1 gate blocks; see target/dataops/report.html");
    }

    @Test
    void whatOnlyLacksHistoryCanBePromotedAndThePromotionSaysSo() throws Exception {
        suite("control: { points: 10 }");
        build(100);

        build.promote().execute();

        assertThat(build.log)
                .contains(
                        "info the evidence of an unknown commit is the baseline now, the first one of this module",
                        "info   its verdict is WARNED: 1 of 1 gate warns");
    }

    @Test
    void aShortHistoryThatBlocksKeepsAResultFromBeingPromoted() throws Exception {
        suite("control: { on_short_history: fail }");
        assertThatThrownBy(() -> build(100)).isInstanceOf(MojoExecutionException.class);

        assertThatThrownBy(() -> build.promote().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "nothing was promoted:\n  the last verdict is NOT EVALUATED: 1 of 1 gate blocks; only what passed or"
                                + " warned becomes a baseline, so mend it and run mvn verify again");
    }

    @Test
    void aBuildWithinTheLimitsOfThoseBeforePasses() throws Exception {
        suite("control: { points: 10 }");
        builds(STEADY);

        GateDecision eleventh = build(101);
        assertThat(eleventh.decision()).isEqualTo(Decision.PASS);
        assertThat(eleventh.reason())
                .isEqualTo("fruit.row_count is 101, within 94.3918 to 106.2082 (centre 100.3, 3 sigma, 10 points)");
        assertThat(build.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aBuildOutsideOfThemFailsAndLeavesTheLimitsAsTheyWere() throws Exception {
        suite("control: { points: 10 }");
        builds(STEADY);

        assertThatThrownBy(() -> build(120))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("FAILED: 1 of 1 gate blocks; see target/dataops/report.html");
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count is 120, outside of 94.3918 to 106.2082 (centre 100.3, 3 sigma, 10"
                        + " points): it lies more than 3 sigma from the centre");

        assertThatThrownBy(() -> build(121)).isInstanceOf(MojoFailureException.class);
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count is 121, outside of 94.3918 to 106.2082 (centre 100.3, 3 sigma, 10"
                        + " points): it lies more than 3 sigma from the centre; left out: 1 (it signalled)");
        assertThat(build(100).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aKnownChangeBeginsANewHistory() throws Exception {
        suite("control: { points: 3, since: 2026-12-03 }");
        builds(STEADY);

        assertThat(build(500).reason())
                .isEqualTo("fruit.row_count is 500, and its history is too short to tell: 0 of 3 points");
        builds(501, 502);
        assertThat(build(500).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void nothingIsLearnedFromAMarkedIncident() throws Exception {
        suite("change: { against: average, of: 3, percent: 10% }", """
                incidents:
                  - { from: 2026-11-25, by: The loader's team, reason: loaded twice, of: [fruit] }
                """);
        builds(100, 100, 200, 100);

        GateDecision now = build(105);
        assertThat(now.decision()).isEqualTo(Decision.PASS);
        assertThat(now.reason())
                .isEqualTo(
                        "fruit.row_count is 105, 5% above the average of the last 3, 100: allowed is a change of 10%;"
                                + " left out: 1 (incident)");
        assertThat(now.chart().points())
                .extracting(HistoryChart.Point::role)
                .containsExactly(
                        HistoryChart.Role.LEARNED,
                        HistoryChart.Role.LEARNED,
                        HistoryChart.Role.LEFT_OUT,
                        HistoryChart.Role.LEARNED,
                        HistoryChart.Role.JUDGED);
    }

    @Test
    void theSameWeekdayIsTheLastOne() throws Exception {
        suite("change: { against: same_weekday, percent: 20% }");
        builds(1000, 1000, 1000, 1000, 1000, 300, 200);
        builds(1000, 1000, 1000, 1000, 1000);

        assertThat(build(310).reason())
                .isEqualTo(
                        "fruit.row_count is 310, 3.3% above the last one of that weekday of 2026-11-28, 300: allowed is"
                                + " a change of 20%");
        assertThatThrownBy(() -> build(1000)).isInstanceOf(MojoFailureException.class);
        assertThat(gate().reason())
                .isEqualTo(
                        "fruit.row_count is 1,000, 400% above the last one of that weekday of 2026-11-29, 200: allowed is"
                                + " only a change of 20%");
    }

    @Test
    void severalBuildsOfADayAreOnePointAndNotThatOfTheBuildAtHand() throws Exception {
        suite("change: { against: last, absolute: 0 }");
        build.engine.rows = 100;
        build.verify().execute();
        build.now = build.now.plus(Duration.ofHours(2));
        build.engine.rows = 150;
        build.verify().execute();

        assertThat(gate().reason()).endsWith("its history is too short to tell: 0 of 1 point");
        build.now = build.now.plus(Duration.ofDays(1));
        build.verify().execute();
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count equals the last one of 2026-11-23, 150: allowed is a change of 0");
    }

    @Test
    void everyBuildIsAPointOnRequest() throws Exception {
        suite("change: { against: last, absolute: 0, per: build }");
        build.engine.rows = 100;
        build.verify().execute();
        build.now = build.now.plus(Duration.ofHours(2));
        build.verify().execute();

        assertThat(gate().decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aHistoryThatCannotBeReadBlocks() throws Exception {
        suite("control: xmr");
        Files.createDirectories(folder.resolve(".dataops/history.jsonl"));

        assertThatThrownBy(() -> build(100)).isInstanceOf(MojoExecutionException.class);
        assertThat(gate().effect()).isEqualTo(Effect.BLOCK);
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count cannot be compared with its history: cannot read "
                        + folder.resolve(".dataops/history.jsonl") + ": Is a directory");
    }

    @Test
    void aHistoryOfAnotherVersionBlocks() throws Exception {
        suite("control: xmr");
        build.write(".dataops/history.jsonl", "{\"format\":\"dataops-history/2\",\"checksum\":\"0000000000000000\"}\n");

        assertThatThrownBy(() -> build(100)).isInstanceOf(MojoExecutionException.class);
        assertThat(gate().reason())
                .startsWith("fruit.row_count cannot be compared with its history: ")
                .contains("dataops-history/2");
    }

    @Test
    void withoutAHistoryThereIsNoEvidence() throws Exception {
        suite("control: xmr");
        VerifyMojo mojo = build.verify();
        mojo.history = "none";

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count has no history to be compared with: none is kept, see dataops.history");
    }

    @Test
    void aShortHistoryWithBrokenLinesBlocks() throws Exception {
        suite("control: xmr");
        build.write(".dataops/history.jsonl", "{\"format\":\"dataops-history/1\",\"checksum\":\"0000\n");

        assertThatThrownBy(() -> build(100)).isInstanceOf(MojoExecutionException.class);
        assertThat(gate().reason())
                .isEqualTo("fruit.row_count is 100, and its history is too short to tell: 0 of 20 points; 1 line of the"
                        + " history cannot be read");
    }

    @Test
    void aHistoryThatThePromotedBuildHadAndThatIsGoneBlocks() throws Exception {
        suite("change: { against: last, percent: 5% }");
        builds(100, 101);
        build.promote().execute();
        Files.delete(folder.resolve(".dataops/history.jsonl"));

        assertThatThrownBy(() -> build(100)).isInstanceOf(MojoExecutionException.class);
        assertThat(gate().reason())
                .isEqualTo(
                        "fruit.row_count has lost its history: there was one when the baseline was promoted, and no build"
                                + " of the branch is in it now; bring it back, or promote anew");
    }

    @Test
    void dataTestComparesAndVerifyAddsTheBuildOnce() throws Exception {
        suite("change: { against: last, percent: 5% }");
        builds(100);
        build.engine.rows = 101;
        build.binds("data-test").binds("verify");

        build.dataTest().execute();
        build.verify().execute();

        assertThat(gate().decision()).isEqualTo(Decision.PASS);
        assertThat(Files.readAllLines(folder.resolve(".dataops/history.jsonl"))).hasSize(2);
    }

    @Test
    void aResultThatLooksAtHistoryIsNotReused() throws Exception {
        suite("change: { against: last, percent: 5% }");
        builds(100);
        VerifyMojo again = build.verify();
        again.reuseUnchanged = true;
        again.execute();
        VerifyMojo third = build.verify();
        third.reuseUnchanged = true;
        third.execute();

        assertThat(build.log)
                .anyMatch(line -> line.contains("is not used: the gate fruit.row_count.change looks at history"));
    }

    @Test
    void mistakesInTheSuiteAreListedWithTheirPlace() throws Exception {
        suite(
                "control: { chart: xmr, lamda: 0.2 }",
                "incidents: [ { from: 2026-12-01, until: 2026-11-01, of: [fruits] } ]");

        assertThatThrownBy(() -> build(100))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("""
                        dataops.yaml has 4 problems:
                        dataops.yaml:6:45: unknown key of control 'lamda'; did you mean 'lambda'?
                        dataops.yaml:7:14: an incident needs 'by': from when, who says so, and what happened
                        dataops.yaml:7:14: an incident needs 'reason': from when, who says so, and what happened
                        dataops.yaml:7:57: unknown data set, model, check or metric 'fruits'; did you mean 'fruit'?""");
    }

    private void suite(String rule) throws Exception {
        suite(rule, "");
    }

    private void suite(String rule, String more) throws Exception {
        build.write("fruit.csv", "id\n1\n2\n3\n");
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  fruit:
                    path: fruit.csv
                    checks:
                      - row_count: { %s }
                """.formatted(rule) + more);
    }

    private void builds(long... rows) throws Exception {
        for (long number : rows) {
            build(number);
        }
    }

    /** A build on the next day. */
    private GateDecision build(long rows) throws Exception {
        build.engine.rows = rows;
        try {
            build.verify().execute();
        } finally {
            build.now = build.now.plus(Duration.ofDays(1));
        }
        return gate();
    }

    private GateDecision gate() throws Exception {
        List<GateDecision> gates = build.result().gates().stream()
                .filter(gate -> gate.subject().equals("fruit.row_count"))
                .toList();
        assertThat(gates).hasSize(1);
        return gates.get(0);
    }
}
