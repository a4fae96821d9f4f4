package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.matrix.AxisList;
import hudson.matrix.MatrixBuild;
import hudson.matrix.MatrixProject;
import hudson.matrix.MatrixRun;
import hudson.matrix.TextAxis;
import hudson.model.Result;
import hudson.tasks.Shell;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.step.DataopsRecorder;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.net.URL;
import java.nio.file.Path;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** A matrix project: each cell has its recordings, and the parent the worst of them. */
@WithJenkins
class MatrixHarnessTest {
    @Test
    void aPromotedMatrixBuildKeepsItsVerdict(JenkinsRule jenkins, @TempDir Path folder) throws Exception {
        Shop shop = Shop.on(jenkins, folder);
        shop.maven().leaves(ShopResult.passing());
        MatrixProject project = jenkins.createProject(MatrixProject.class, "matrix");
        project.setAxes(new AxisList(new TextAxis("REGION", "north", "south")));
        project.getBuildersList().add(new Shell("mvn verify"));
        project.getPublishersList().add(new DataopsRecorder());
        MatrixBuild build = jenkins.assertBuildStatusSuccess(project.scheduleBuild2(0));
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            URL promote = new URL(jenkins.getURL(), build.getUrl() + "dataops-promotion/promote?channel=production");
            client.getPage(client.addCrumb(new WebRequest(promote, HttpMethod.POST)));
        }
        assertThat(BuildVerdicts.get().of(build).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(shop.permalink(project, "lastPromoted-production")).isEqualTo(build);
    }

    @Test
    void everyCellRecordsAndTheParentShowsThem(JenkinsRule jenkins, @TempDir Path folder) throws Exception {
        Shop shop = Shop.on(jenkins, folder);
        shop.maven().leaves(ShopResult.failing(2));
        MatrixProject project = jenkins.createProject(MatrixProject.class, "matrix");
        project.setAxes(new AxisList(new TextAxis("REGION", "north", "south")));
        project.getBuildersList().add(new Shell("[ $REGION = south ] || mvn verify"));
        project.getPublishersList().add(new DataopsRecorder());
        MatrixBuild build = project.scheduleBuild2(0).get();
        jenkins.assertBuildStatus(Result.SUCCESS, build);
        assertThat(build.getExactRuns())
                .extracting(run -> run.getAction(DataopsAction.class).getVerdict())
                .containsExactlyInAnyOrder(Verdict.FAILED, Verdict.NOT_EVALUATED);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            for (MatrixRun run : build.getExactRuns()) {
                assertThat(client.getPage(build).asNormalizedText())
                        .contains(run.getParent().getCombination().get("REGION"));
            }
        }
    }
}
