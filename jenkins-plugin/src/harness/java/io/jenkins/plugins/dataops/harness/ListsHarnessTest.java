package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.matrix.AxisList;
import hudson.matrix.MatrixBuild;
import hudson.matrix.MatrixProject;
import hudson.matrix.TextAxis;
import hudson.model.Cause;
import hudson.model.CauseAction;
import hudson.model.FreeStyleProject;
import hudson.model.ListView;
import hudson.model.Queue;
import hudson.model.TaskListener;
import hudson.plugins.view.dashboard.Dashboard;
import hudson.tasks.Shell;
import io.jenkins.plugins.dataops.column.DataopsColumn;
import io.jenkins.plugins.dataops.guard.GuardMode;
import io.jenkins.plugins.dataops.guard.GuardProperty;
import io.jenkins.plugins.dataops.matrix.MatrixVerdict;
import io.jenkins.plugins.dataops.portlet.VerdictPortlet;
import io.jenkins.plugins.dataops.promotion.PromoteRecorder;
import io.jenkins.plugins.dataops.step.DataopsRecorder;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.tokenmacro.TokenMacro;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The verdict where other pages and plugins show it. */
@WithJenkins
class ListsHarnessTest {
    private static final String RECORD = "node { sh 'mvn verify'; recordDataops() }";

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
    }

    @Test
    void aListAndADashboardShowTheVerdictOfEachJobAndTheWorstFirst() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.build("good", RECORD);
        shop.maven().leaves(ShopResult.failing(3));
        shop.build("regressed", RECORD);
        jenkins.createFreeStyleProject("other");
        ListView list = new ListView("list", jenkins.jenkins);
        list.setIncludeRegex(".*");
        list.getColumns().add(new DataopsColumn());
        jenkins.jenkins.addView(list);
        Dashboard dashboard = new Dashboard("dashboard");
        dashboard.setIncludeRegex(".*");
        dashboard.setTopPortlets(List.of(new VerdictPortlet("Verdicts")));
        jenkins.jenkins.addView(dashboard);
        assertThat(text("view/list/")).contains("Data and models", "Passed", "Failed");
        assertThat(text("view/dashboard/")).containsSubsequence("Verdicts", "regressed", "Failed", "good", "Passed");
    }

    @Test
    void theHistoryMarksABuildThatDidNotPassAndNoOther() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.build("good", RECORD);
        shop.maven().leaves(ShopResult.failing(3));
        shop.build("regressed", RECORD);
        assertThat(source("job/regressed/buildHistory/ajax")).contains("Data and models: Failed");
        assertThat(source("job/good/buildHistory/ajax")).doesNotContain("Data and models");
    }

    @Test
    void aTokenExpands() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build(RECORD);
        String text = TokenMacro.expandAll(
                run,
                null,
                TaskListener.NULL,
                "${DATAOPS} ${DATAOPS, what=\"failed\"} ${DATAOPS, what=\"new\"} ${DATAOPS, id=\"none\"} ${DATAOPS, what=\"url\"}");
        assertThat(text).isEqualTo("FAILED 1 unknown NOT_EVALUATED " + jenkins.getURL() + run.getUrl() + "dataops/");
    }

    @Test
    void aMatrixIsAsGoodAsItsWorstCellAndIsPromotedAndGuardedByIt() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        MatrixProject project = jenkins.createProject(MatrixProject.class, "matrix");
        project.setAxes(new AxisList(new TextAxis("REGION", "north", "south")));
        project.getBuildersList().add(new Shell("[ $REGION = south ] && [ $BUILD_NUMBER = 1 ] || mvn verify"));
        project.getPublishersList().add(new DataopsRecorder());
        MatrixBuild bad = project.scheduleBuild2(0).get();
        MatrixBuild good = project.scheduleBuild2(0).get();
        assertThat(bad.getAction(MatrixVerdict.class).getVerdict()).isEqualTo("NOT_EVALUATED");
        assertThat(good.getAction(MatrixVerdict.class).getVerdict()).isEqualTo("PASSED");
        assertThat(text(bad.getUrl())).contains("Not evaluated, the worst of the cells", "north", "south");
        assertThat(shop.permalink(project, "lastDataopsPassed")).isEqualTo(good);
        good.getExactRuns().get(0).delete();
        assertThat(good.getAction(MatrixVerdict.class).getVerdict()).isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aFreestyleBuildPromotesItselfAndDoesNotWait() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        FreeStyleProject project = jenkins.createFreeStyleProject("free");
        project.getBuildersList().add(new Shell("mvn verify"));
        project.getPublishersList().add(new DataopsRecorder());
        PromoteRecorder promote = new PromoteRecorder("production");
        project.getPublishersList().add(promote);
        project = jenkins.configRoundtrip(project);
        assertThat(project.getPublishersList().get(PromoteRecorder.class).getChannel())
                .isEqualTo("production");
        jenkins.assertLogContains("promoted to production by SYSTEM on PASSED", jenkins.buildAndAssertSuccess(project));
        promote.setApprovers("*");
        project.getPublishersList().replace(promote);
        jenkins.assertLogContains(
                "'approvers' needs a Pipeline", jenkins.buildAndAssertStatus(hudson.model.Result.FAILURE, project));
    }

    @Test
    void aGuardedStartThatWaitsGoesOnWhenTheUpstreamBuildIsPromoted() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build(RECORD);
        FreeStyleProject deploy = jenkins.createFreeStyleProject("deploy");
        GuardProperty guard = new GuardProperty();
        guard.setMode(GuardMode.SOFT);
        guard.setChannel("production");
        deploy.addProperty(guard);
        deploy = jenkins.configRoundtrip(deploy);
        assertThat(deploy.getProperty(GuardProperty.class).getChannel()).isEqualTo("production");
        Queue.getInstance().schedule2(deploy, 0, new CauseAction(new Cause.UpstreamCause(run)));
        Queue.getInstance().maintain();
        assertThat(deploy.getQueueItem().getWhy()).contains("shop #1");
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(true);
            org.htmlunit.html.HtmlForm form =
                    client.goTo(run.getUrl() + "dataops-promotion/").getFormByName("promote");
            form.getInputByName("channel").setValue("production");
            jenkins.submit(form);
        }
        jenkins.waitUntilNoActivity();
        jenkins.assertBuildStatusSuccess(deploy.getLastBuild());
    }

    @Test
    void aStartCausedByABuildThatIsGoneIsRefused() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build(RECORD);
        FreeStyleProject deploy = jenkins.createFreeStyleProject("deploy");
        deploy.addProperty(new GuardProperty());
        Cause.UpstreamCause cause = new Cause.UpstreamCause(run);
        run.delete();
        assertThat(Queue.getInstance()
                        .schedule2(deploy, 0, new CauseAction(cause))
                        .isRefused())
                .isTrue();
    }

    private String text(String path) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            return client.goTo(path).asNormalizedText();
        }
    }

    private String source(String path) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            return client.goTo(path, null).getWebResponse().getContentAsString();
        }
    }
}
