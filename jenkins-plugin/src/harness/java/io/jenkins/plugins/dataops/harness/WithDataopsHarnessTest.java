package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Result;
import hudson.tasks.Shell;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.step.DataopsWrapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** {@code withDataops} hands in what was promoted, and {@code dataopsPromote} keeps it. */
@WithJenkins
class WithDataopsHarnessTest {
    private static final String BUILD = """
            node {
              withDataops(channel: 'production') {
                sh 'mvn verify'
                sh 'for f in "$DATAOPS_BASELINE"/*/baseline.json; do echo "baseline $f"; done'
              }
            }
            """;
    private static final String PROMOTE = BUILD + "dataopsPromote(channel: 'production')";

    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
        shop.maven().leavesToPromote(ShopResult.passing());
    }

    @Test
    void aPromotedBuildHandsItsBaselineToTheNextOne() throws Exception {
        WorkflowRun promoted = shop.build(PROMOTE);
        shop.ended(
                Result.SUCCESS,
                promoted,
                "no baseline is handed in: no build of shop was promoted to 'production'",
                "promoted to production by ",
                "with the baseline of 1 module");
        assertThat(promoted.getAction(PromotionAction.class)
                        .getPromotions()
                        .get(0)
                        .getBaselines())
                .isEqualTo(1);
        WorkflowRun next = shop.build(BUILD);
        shop.ended(
                Result.SUCCESS,
                next,
                "the baseline of shop #1 is handed in (1 module): it is the last build that was promoted to 'production'",
                "/com.example.shop/baseline.json",
                "compared with shop #1");
    }

    @Test
    void theFolderOfWhatWasHandedInIsGoneAfterwards() throws Exception {
        WorkflowRun run = shop.build(BUILD);
        Path beside = Path.of(shop.jenkins().jenkins.getRootDir().getPath(), "workspace/shop@tmp");
        assertThat(beside.toFile().list((folder, name) -> name.startsWith("dataops-")))
                .isNullOrEmpty();
        shop.ended(Result.SUCCESS, run);
    }

    @Test
    void resultsAreRecordedAlthoughTheBlockFailed() throws Exception {
        shop.maven().leaves(ShopResult.failing(2)).endsWith(1);
        WorkflowRun run = shop.build(BUILD);
        shop.ended(Result.FAILURE, run, "[dataops] dataops: FAILED");
        assertThat(Shop.onlyOne(run).getVerdict().blocks()).isTrue();
    }

    @Test
    void furtherVerdictsOfTheBlockAreRecordedToo() throws Exception {
        shop.maven().leavesAt("target/dataops/drift", ShopResult.failing(2));
        WorkflowRun run = shop.build(BUILD);
        shop.ended(Result.SUCCESS, run, "[dataops] dataops: FAILED");
        assertThat(Shop.onlyOne(run).getModules()).isEqualTo(2);
    }

    @Test
    void aBaselineThatWasChangedStopsTheBuild() throws Exception {
        WorkflowRun promoted = shop.build(PROMOTE);
        Path baseline = promoted.getRootDir()
                .toPath()
                .resolve("dataops/dataops/baselines/production/com.example.shop/baseline.json");
        Files.writeString(baseline, Files.readString(baseline).replace("com.example:shop:1", "com.example:shop:2"));
        WorkflowRun next = shop.build(BUILD);
        shop.ended(
                Result.FAILURE,
                next,
                "withDataops: the baseline shop #1/com.example.shop cannot be used: it was changed after its promotion");
        shop.jenkins().assertLogNotContains("mvn verify", next);
    }

    @Test
    void aBaselineThatIsGoneStopsTheBuild() throws Exception {
        WorkflowRun promoted = shop.build(PROMOTE);
        Path baselines = promoted.getRootDir().toPath().resolve("dataops/dataops/baselines");
        Files.move(baselines, baselines.resolveSibling("elsewhere"));
        shop.ended(
                Result.FAILURE,
                shop.build(BUILD),
                "withDataops: shop #1 was promoted to production, and has no baseline of the recording dataops, or not any more");
    }

    @Test
    void whatIsNotAsVerifyLeftItIsNotPromoted() throws Exception {
        WorkflowRun run = shop.build("""
                node {
                  sh 'mvn verify'
                  sh 'echo {} > target/dataops/promotable/result.json'
                  recordDataops()
                }
                dataopsPromote(channel: 'production')
                """);
        shop.ended(
                Result.FAILURE,
                run,
                "target/dataops/promotable cannot become a baseline: result.json is not as verify left it",
                "is not promoted to production: what it left for a baseline cannot be used");
        assertThat(run.getAction(PromotionAction.class)).isNull();
    }

    @Test
    void aBuildThatLeavesNothingIsPromotedWithoutABaseline() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.ended(Result.SUCCESS, shop.build(PROMOTE), "without a baseline: its modules left nothing for one");
        shop.ended(Result.SUCCESS, shop.build(BUILD), "no baseline is handed in: shop #1 was promoted without one");
    }

    @Test
    void historyGrowsFromBuildToBuild() throws Exception {
        String history = """
                node { withDataops { sh 'mvn verify'; sh 'wc -l < "$DATAOPS_HISTORY/com.example.shop.jsonl"' } }
                """;
        shop.ended(Result.SUCCESS, shop.build(history), "there is no history of earlier builds");
        shop.ended(Result.SUCCESS, shop.build(history), "the history of 1 earlier build is handed in");
        WorkflowRun third = shop.build(history);
        shop.ended(Result.SUCCESS, third, "the history of 2 earlier builds is handed in", "\n3\n");
    }

    @Test
    void aNamedJobThatIsNotThereStopsTheBuild() throws Exception {
        shop.ended(
                Result.FAILURE,
                shop.build("node { withDataops(referenceJob: 'shpo') { sh 'mvn verify' } }"),
                "withDataops: there is no job 'shpo', or this build may not read it");
    }

    @Test
    void aFreestyleBuildIsHandedTheSame() throws Exception {
        shop.build(PROMOTE);
        FreeStyleProject project = shop.jenkins().createFreeStyleProject("nightly");
        DataopsWrapper wrapper = new DataopsWrapper();
        wrapper.setChannel("production");
        wrapper.setReferenceJob("shop");
        project.getBuildWrappersList().add(wrapper);
        project.getBuildersList().add(new Shell("mvn verify; ls \"$DATAOPS_BASELINE\""));
        FreeStyleBuild run = shop.jenkins().buildAndAssertSuccess(project);
        shop.ended(
                Result.SUCCESS,
                run,
                "the baseline of shop #1 is handed in",
                "com.example.shop",
                "[dataops] dataops: PASSED");
        assertThat(Shop.onlyOne(run).getVerdict().blocks()).isFalse();
    }
}
