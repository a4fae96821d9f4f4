package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.action;
import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jenkins.branch.BranchSource;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** A multibranch Pipeline with a change request, through branch-api and a branch source. */
@WithJenkins
class MultibranchHarnessTest {
    private static final String COMMIT = "c".repeat(40);

    private JenkinsRule jenkins;
    private Shop shop;
    private WorkflowMultiBranchProject project;
    private final Map<String, String> jenkinsfiles = new LinkedHashMap<>();

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
        project = rule.createProject(WorkflowMultiBranchProject.class, "shop");
    }

    @Test
    void aChangeRequestIsComparedWithItsTargetAndMeetsItsPolicy() throws Exception {
        shop.maven().leaves(ShopResult.passing().commit(COMMIT));
        WorkflowRun main = build("main", "node { sh 'mvn verify'; recordDataops(policy: [datasets: 'products']) }");
        assertThat(onlyOne(main).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        WorkflowRun change = build("PR-1", "node { sh 'mvn verify'; recordDataops(); dataopsGate() }");
        shop.ended(Result.FAILURE, change, "products");
    }

    @Test
    void theTargetsLastPassedBuildIsTheReference() throws Exception {
        shop.maven().leaves(ShopResult.passing().commit(COMMIT));
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        shop.maven().leaves(ShopResult.failing(3).commit(COMMIT));
        WorkflowRun change = build("PR-1", "node { sh 'mvn verify'; recordDataops() }");
        ReferenceChoice reference = action(change).read(RecordingId.DEFAULT).reference();
        assertThat(reference.chosen().job()).isEqualTo("shop/main");
        assertThat(onlyOne(change).getNewChecks()).isEqualTo(1);
    }

    @Test
    void theBranchSourceTellsWhichCommitTheResultsMustBeAbout() throws Exception {
        shop.maven().leaves(ShopResult.passing().commit("d".repeat(40)));
        WorkflowRun main = build("main", "node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(main).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        jenkins.assertLogContains("it is about the commit " + "d".repeat(40) + ", and this build's is " + COMMIT, main);
    }

    private WorkflowRun build(String branch, String jenkinsfile) throws Exception {
        jenkinsfiles.put(branch, jenkinsfile);
        project.getSourcesList().clear();
        project.getSourcesList().add(new BranchSource(new ShopSource(jenkinsfiles, COMMIT)));
        project.scheduleBuild2(0).getFuture().get();
        jenkins.waitUntilNoActivity();
        WorkflowJob job = project.getItem(branch);
        assertThat(job).as("the job of " + branch).isNotNull();
        return job.getLastBuild();
    }
}
