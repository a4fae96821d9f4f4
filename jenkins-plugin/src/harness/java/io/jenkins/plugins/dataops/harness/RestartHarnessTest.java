package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.dataops.policy.DataopsGlobalConfiguration;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** What was recorded and promoted is there after a restart of Jenkins, and so is a promotion that waits. */
class RestartHarnessTest {
    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    @Test
    void recordingsAndPromotionsSurvive(@TempDir Path folder) throws Throwable {
        sessions.then(jenkins -> {
            Shop shop = Shop.on(jenkins, folder);
            shop.maven().leaves(ShopResult.passing());
            shop.ended(
                    Result.SUCCESS,
                    shop.build("node { sh 'mvn verify'; recordDataops() }; dataopsPromote(channel: 'production')"));
        });
        sessions.then(jenkins -> {
            WorkflowRun run =
                    jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(1);
            assertThat(run.getAction(DataopsAction.class)
                            .read(RecordingId.DEFAULT)
                            .checks())
                    .hasSize(2);
            assertThat(run.getAction(PromotionAction.class).getPromotions()).hasSize(1);
            assertThat(run.getParent()
                            .getPermalinks()
                            .get("lastPromoted-production")
                            .resolve(run.getParent()))
                    .isEqualTo(run);
        });
    }

    @Test
    void aControllersPolicyThatNobodyCanReadBlocksUntilItIsWrittenAgain(@TempDir Path folder) throws Throwable {
        String pipeline = "node { sh 'mvn verify'; recordDataops() }; dataopsPromote(channel: 'production')";
        String file = DataopsGlobalConfiguration.class.getName() + ".xml";
        sessions.then(jenkins ->
                Files.writeString(jenkins.jenkins.getRootDir().toPath().resolve(file), "<cut off"));
        sessions.then(jenkins -> {
            Shop shop = Shop.on(jenkins, folder);
            shop.maven().leaves(ShopResult.passing());
            String reason = "the file " + file + " cannot be read. Mend it in the home of Jenkins";
            shop.ended(Result.FAILURE, shop.build(pipeline), reason);
            jenkins.submit(jenkins.createWebClient().goTo("configure").getFormByName("config"));
            shop.ended(Result.FAILURE, shop.build(pipeline), reason);
            DataopsGlobalConfiguration.get().setPolicy(null);
            shop.ended(Result.SUCCESS, shop.build(pipeline));
        });
    }

    @Test
    void aPromotionThatWaitsGoesOnWaiting(@TempDir Path folder) throws Throwable {
        sessions.then(jenkins -> {
            Shop shop = Shop.on(jenkins, folder);
            shop.maven().leaves(ShopResult.passing());
            WorkflowRun run = shop.start(
                    "shop",
                    "node { sh 'mvn verify'; recordDataops() }; dataopsPromote(channel: 'production', approvers: '*'); echo 'approved'");
            jenkins.waitForMessage("production", run);
        });
        sessions.then(jenkins -> {
            WorkflowRun run =
                    jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(1);
            assertThat(run.isBuilding()).isTrue();
            // Until the build has gone on, Jenkins has nothing that it could stop.
            while (run.getExecutor() == null) {
                Thread.onSpinWait();
            }
            jenkins.waitForMessage("Ready to run", run);
            run.doStop();
            jenkins.waitForCompletion(run);
            jenkins.assertBuildStatus(Result.ABORTED, run);
            assertThat(run.getActions(PromotionAction.class)).isEqualTo(List.of());
        });
    }

    @Test
    void aBlockThatRunsIsFinishedAfterTheRestart(@TempDir Path folder) throws Throwable {
        sessions.then(jenkins -> {
            Shop shop = Shop.on(jenkins, folder);
            shop.maven().leaves(ShopResult.passing());
            WorkflowRun run = shop.start("shop", "node { withDataops { sh 'mvn verify'; echo 'verified'; sleep 10 } }");
            jenkins.waitForMessage("verified", run);
        });
        sessions.then(jenkins -> {
            WorkflowRun run =
                    jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(1);
            jenkins.waitForCompletion(run);
            jenkins.assertBuildStatus(Result.SUCCESS, run);
            jenkins.assertLogContains("[dataops] dataops: PASSED", run);
            assertThat(run.getAction(DataopsAction.class).getRecordings()).hasSize(1);
        });
    }
}
