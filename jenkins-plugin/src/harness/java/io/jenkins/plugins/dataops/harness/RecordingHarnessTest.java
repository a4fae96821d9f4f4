package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.action;
import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Result;
import hudson.model.Run;
import hudson.tasks.Shell;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.step.DataopsRecorder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** {@code recordDataops} in Pipelines and in a Freestyle job. */
@WithJenkins
class RecordingHarnessTest {
    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
    }

    @Test
    void aPassingResultIsRecorded() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        Run<?, ?> run = shop.build(
                "node { sh 'mvn verify'; def v = recordDataops(); echo \"${v.id} ${v.verdict} ${v.blocking}\" }");
        jenkins.assertBuildStatus(Result.SUCCESS, run);
        jenkins.assertLogContains("dataops PASSED false", run);
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.PASSED);
        assertThat(onlyOne(run).getPassed()).isEqualTo(2);
    }

    @Test
    void aFailingResultChangesNoBuildResultByItself() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        jenkins.assertBuildStatus(Result.SUCCESS, run);
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void noResultIsNoEvidence() throws Exception {
        Run<?, ?> run = shop.build("node { def v = recordDataops(); echo \"blocking: ${v.blocking}\" }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains(
                "no result.json lies in a folder 'dataops' or below a folder 'target' of the workspace", run);
        jenkins.assertLogContains("blocking: true", run);
    }

    @Test
    void aResultOfAnotherBuildIsForeign() throws Exception {
        shop.maven().leaves(ShopResult.passing().build("jenkins-other-7"));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("it was made by the build jenkins-other-7, and this is jenkins-shop-1", run);
    }

    @Test
    void aResultFromBeforeTheBuildIsStale() throws Exception {
        shop.maven()
                .leaves(ShopResult.passing().build(null).started(Instant.now().minus(Duration.ofHours(1))));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("it is stale: it was made ", run);
    }

    @Test
    void aResultAboutAnotherCommitIsForeign() throws Exception {
        shop.maven().leaves(ShopResult.passing().commit("a".repeat(40)));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops(commit: '" + "b".repeat(40) + "') }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("it is about the commit " + "a".repeat(40), run);
    }

    @Test
    void aFileThatIsNoResultIsMissingEvidenceAndNoStackTrace() throws Exception {
        shop.maven().leavesText("target/dataops/result.json", "{ \"format\": ");
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("it is cut off in line 1", run);
        jenkins.assertLogNotContains("\tat ", run);
    }

    @Test
    void oneBadFileAmongGoodOnesBlocks() throws Exception {
        shop.maven()
                .leaves("a", ShopResult.passing())
                .leaves("b", ShopResult.passing().build("jenkins-other-7"));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(onlyOne(run).getModules()).isEqualTo(1);
    }

    @Test
    void allModulesMakeOneRecording() throws Exception {
        shop.maven().leaves("a", ShopResult.passing()).leaves("b/c", ShopResult.failing(1));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getModules()).isEqualTo(2);
        assertThat(onlyOne(run).getChecks()).isEqualTo(4);
        assertThat(action(run).read(RecordingId.DEFAULT).checks())
                .extracting(outcome -> outcome.check().id())
                .contains("a:sales.row_count", "b/c:sales.not_null.product_id");
    }

    @Test
    void everyVerdictOfTheBuildIsRecordedWithoutAPattern() throws Exception {
        shop.maven()
                .leavesToPromote(ShopResult.passing())
                .leavesAt("target/dataops/nightly", ShopResult.failing(3))
                .leavesAt("target/dataops/drift", ShopResult.passing())
                .leavesText("target/load-test/result.json", "{}");
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        shop.ended(
                Result.SUCCESS,
                run,
                "target/load-test/result.json is no result of dataops and does not count",
                "[dataops] dataops: FAILED");
        assertThat(onlyOne(run).getModules()).isEqualTo(3);
        assertThat(action(run).read(RecordingId.DEFAULT).checks())
                .extracting(outcome -> outcome.check().id())
                .contains("sales.row_count", "@nightly:sales.row_count", "@drift:sales.row_count")
                .hasSize(6);
    }

    @Test
    void aPatternNamesTheOnlyResultsThatCount() throws Exception {
        shop.maven().leaves(ShopResult.passing()).leavesAt("target/dataops/nightly", ShopResult.failing(3));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops(pattern: '**/target/dataops/result.json') }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.PASSED);
        assertThat(onlyOne(run).getModules()).isEqualTo(1);
    }

    @Test
    void whatWasJoinedOfAllModulesCountsThemOnceAndSaysWhichLeftNothing() throws Exception {
        shop.maven()
                .leaves("a", ShopResult.passing())
                .leavesAt("target/dataops-aggregate", ShopResult.passing().moduleWithoutEvidence("b"));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        shop.ended(Result.SUCCESS, run, "[dataops] @aggregate:b: the module b is not evaluated");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(onlyOne(run).getChecks()).isEqualTo(2);
    }

    @Test
    void severalCallsOverwriteNothing() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        Run<?, ?> run = shop.build("""
                node { sh 'mvn verify'; recordDataops(); recordDataops(); recordDataops(id: 'own') }
                parallel(
                  north: { node { sh 'mvn verify'; recordDataops() } },
                  south: { node { sh 'mvn verify'; recordDataops() } })
                """);
        assertThat(action(run).ids())
                .containsExactlyInAnyOrder("dataops", "dataops-2", "own", "dataops-north", "dataops-south");
    }

    @Test
    void anIdThatCannotBeUsedIsRefusedWithOneThatCan() throws Exception {
        Run<?, ?> run = shop.build("node { recordDataops(id: '../x y') }");
        jenkins.assertBuildStatus(Result.FAILURE, run);
        jenkins.assertLogContains("recordDataops: '../x y' is no id of a recording", run);
        jenkins.assertLogContains("such as 'x-y'", run);
        jenkins.assertLogNotContains("\tat ", run);
    }

    @Test
    void aDeclarativePipelineRecordsAfterAFailedMaven() throws Exception {
        shop.maven().leaves(ShopResult.failing(3)).endsWith(1);
        Run<?, ?> run = shop.build("""
                pipeline {
                  agent any
                  stages {
                    stage('Verify') {
                      steps { sh 'mvn verify' }
                      post { always { recordDataops() } }
                    }
                  }
                }
                """);
        shop.ended(Result.FAILURE, run, "[dataops] dataops: FAILED");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aRecordingThatCouldNotBeMadeBlocksThoughThePipelineWentOn() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        String record = "sh 'mvn verify'; recordDataops(id: 'data'); " + losing("models")
                + "catchError(buildResult: 'SUCCESS') { recordDataops(id: 'models') }\n";
        Run<?, ?> run = shop.build("node { " + record + " }\ndataopsGate()");
        jenkins.assertBuildStatus(Result.FAILURE, run);
        jenkins.assertLogContains("the recording 'models' was begun and could not be made", run);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            assertThat(client.getPage(run).asNormalizedText())
                    .contains("The recording models was begun and could not be made; the log says why");
        }
    }

    @Test
    void aBuildThatLostItsOnlyRecordingHasNoTableOfThem() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        Run<?, ?> run = shop.build("node { " + losing("dataops") + "catchError { recordDataops() } }");
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            HtmlPage page = client.goTo(run.getUrl() + "dataops/");
            assertThat(page.asNormalizedText())
                    .contains("This build made no recording.", "The recording dataops was begun and could not be made")
                    .doesNotContain("worst", "Since the reference");
        }
    }

    /** Something lies where the recording would be kept. */
    private static String losing(String id) {
        String folder = "${env.JENKINS_HOME}/jobs/shop/builds/${env.BUILD_NUMBER}/dataops";
        return "sh \"mkdir -p '" + folder + "' && touch '" + folder + "/" + id + "'\"\n";
    }

    @Test
    void aFreestyleJobRecords() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        FreeStyleProject project = jenkins.createFreeStyleProject("shop");
        project.getBuildersList().add(new Shell("mvn verify"));
        DataopsRecorder recorder = new DataopsRecorder();
        recorder.setId("warehouse");
        project.getPublishersList().add(recorder);
        FreeStyleBuild build = jenkins.buildAndAssertSuccess(project);
        assertThat(onlyOne(build).getId().text()).isEqualTo("warehouse");
        assertThat(onlyOne(build).getVerdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void theRecordersFormKeepsItsOptions() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject("shop");
        DataopsRecorder recorder = new DataopsRecorder();
        recorder.setPattern("a/*.json");
        recorder.setId("warehouse");
        recorder.setName("Warehouse");
        recorder.setCommit("$COMMIT");
        project.getPublishersList().add(recorder);
        jenkins.configRoundtrip(project);
        DataopsRecorder kept = project.getPublishersList().get(DataopsRecorder.class);
        jenkins.assertEqualDataBoundBeans(recorder, kept);
    }

    @Test
    void buildXmlGrowsByFewKilobytes() throws Exception {
        ShopResult large = new ShopResult();
        for (int number = 0; number < 5_000; number++) {
            large.check("sales.check" + number, io.dataops.results.Status.FAILED, 1);
        }
        shop.maven().leaves(large);
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        String xml = java.nio.file.Files.readString(run.getRootDir().toPath().resolve("build.xml"));
        int start = xml.indexOf("<io.jenkins.plugins.dataops.run.DataopsAction");
        int end = xml.indexOf("</io.jenkins.plugins.dataops.run.DataopsAction>");
        assertThat(end - start).isBetween(1, 3_000);
    }

    @Test
    void aRecordingSurvivesAReload() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        Run<?, ?> run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        jenkins.jenkins.reload();
        WorkflowRun loaded =
                jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(run.getNumber());
        assertThat(onlyOne(loaded).getVerdict()).isEqualTo(Verdict.FAILED);
        assertThat(action(loaded).read(RecordingId.DEFAULT).checks()).hasSize(2);
    }
}
