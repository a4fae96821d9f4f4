package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** {@code dataopsGate} in Pipelines, and the policy that it enforces. */
@WithJenkins
class GateHarnessTest {
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
    }

    @Test
    void aPassingVerdictGoesOn() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.ended(
                Result.SUCCESS,
                shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate(); echo 'went on' }"),
                "went on");
    }

    @Test
    void aFailingVerdictStopsThePipeline() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate(); echo 'went on' }");
        shop.ended(Result.FAILURE, run, "sales.not_null.product_id");
        shop.jenkins().assertLogNotContains("went on", run);
    }

    @Test
    void aGateWithoutARecordingBlocks() throws Exception {
        shop.ended(Result.FAILURE, shop.build("dataopsGate()"), "NOT_EVALUATED");
    }

    @Test
    void aGateForAnUnknownIdBlocksAndNamesTheKnownOnes() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run =
                shop.build("node { sh 'mvn verify'; recordDataops(id: 'warehouse'); dataopsGate(id: 'warehose') }");
        shop.ended(Result.FAILURE, run, "warehose", "warehouse");
    }

    @Test
    void itMayMarkTheBuildUnstable() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(); dataopsGate(onBlocked: 'UNSTABLE'); echo 'went on' }");
        shop.ended(Result.UNSTABLE, run, "went on");
        assertThat(warnings(run)).isEqualTo(1);
    }

    @Test
    void itMayFailTheBuildAndGoOn() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        shop.ended(
                Result.FAILURE,
                shop.build(
                        "node { sh 'mvn verify'; recordDataops(); dataopsGate(onBlocked: 'FAILURE'); echo 'went on' }"),
                "went on");
    }

    @Test
    void itMayMarkTheStageAlone() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(); dataopsGate(onBlocked: 'STAGE_UNSTABLE'); echo 'went on' }");
        shop.ended(Result.SUCCESS, run, "went on");
        assertThat(warnings(run)).isEqualTo(1);
    }

    @Test
    void itMayJustTell() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("""
                node {
                  sh 'mvn verify'
                  recordDataops()
                  def gate = dataopsGate(onBlocked: 'NONE')
                  echo "${gate.verdict} ${gate.blocking} ${gate}"
                  gate.reasons.each { echo "because $it" }
                }
                """);
        shop.ended(Result.SUCCESS, run, "FAILED true FAILED", "because ");
    }

    @Test
    void aWarningMayMarkTheBuildUnstable() throws Exception {
        shop.maven().leaves(ShopResult.passing().check("sales.freshness", Status.WARNED, 1));
        shop.ended(Result.SUCCESS, shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate() }"));
        shop.ended(
                Result.UNSTABLE,
                shop.build("node { sh 'mvn verify'; recordDataops(); dataopsGate(onWarned: 'UNSTABLE') }"));
    }

    @Test
    void everyRecordingOfTheBuildCounts() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(); deleteDir(); recordDataops(id: 'late'); dataopsGate() }");
        shop.ended(Result.FAILURE, run, "NOT_EVALUATED");
    }

    @Test
    void aRequiredRecordingThatWasNotMadeBlocks() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        String recorded = "node { sh 'mvn verify'; recordDataops(id: 'north'); ";
        shop.ended(
                Result.FAILURE,
                shop.build(recorded + "dataopsGate(required: 'north, south') }"),
                "the build has no recording 'south', which is required");
        shop.ended(Result.SUCCESS, shop.build(recorded + "dataopsGate(required: 'north') }"));
    }

    @Test
    void aRequiredCheckThatDidNotRunBlocks() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(policy: [checks: 'sales.unique.*', datasets: 'sales']); dataopsGate() }");
        shop.ended(Result.FAILURE, run, "sales.unique.*");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aMetricBelowItsLimitFails() throws Exception {
        shop.maven().leaves(ShopResult.passing().metric("churn", "roc_auc", 0.84));
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(policy: [limits: 'churn.roc_auc >= 0.85']); dataopsGate() }");
        shop.ended(Result.FAILURE, run, "churn.roc_auc");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aPolicyThatCannotBeReadStopsWithEveryProblem() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build(
                "node { sh 'mvn verify'; recordDataops(policy: [limits: 'churn.roc_auc > 0.85', maxAge: 'soon']) }");
        shop.ended(Result.FAILURE, run, "churn.roc_auc > 0.85", "soon");
    }

    private static long warnings(WorkflowRun run) {
        FlowExecution execution = run.getExecution();
        return new DepthFirstScanner()
                .allNodes(execution).stream()
                        .filter(node -> node.getPersistentAction(WarningAction.class) != null)
                        .count();
    }
}
