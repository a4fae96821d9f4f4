package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.action;
import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.Item;
import hudson.model.Result;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.policy.FolderPolicyProperty;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.nio.file.Files;
import java.nio.file.Path;
import jenkins.scm.api.SCMHead;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** A change request's job beside its target branch's, as a multibranch project lays them out. */
@WithJenkins
class PullRequestHarnessTest {
    private Shop shop;
    private Folder project;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
        project = rule.createProject(Folder.class, "project");
    }

    @Test
    void itIsComparedWithTheTargetBranchsLastPassedBuild() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        shop.maven().leaves(ShopResult.failing(3));
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops() }");
        BuildReference chosen =
                action(run).read(RecordingId.DEFAULT).reference().chosen();
        assertThat(chosen.job()).isEqualTo("project/main");
        assertThat(chosen.number()).isEqualTo(1);
        assertThat(action(run).read(RecordingId.DEFAULT).reference().rejected()).isNotEmpty();
    }

    @Test
    void whatTheTargetBranchDemandsHoldsWhateverThePullRequestSays() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops(policy: [checks: 'sales.not_null.product_id']) }");
        shop.maven().leaves(new ShopResult().check("sales.row_count", Status.PASSED, 0));
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops(); dataopsGate() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        shop.ended(Result.FAILURE, run, "sales.not_null.product_id");
    }

    @Test
    void aPullRequestThatIsComparedWithItselfOwesWhatTheTargetBranchDemands() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops(policy: [checks: 'sales.not_null.product_id']) }");
        shop.maven().leaves(new ShopResult().check("sales.row_count", Status.PASSED, 0));
        WorkflowRun run =
                build("PR-1", "node { sh 'mvn verify'; recordDataops(referenceJob: 'project/PR-1'); dataopsGate() }");
        shop.ended(Result.FAILURE, run, "there is no earlier build", "sales.not_null.product_id");
    }

    @Test
    void aTargetRecordingThatCannotBeReadBlocksThePullRequest() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun target = build("main", "node { sh 'mvn verify'; recordDataops() }");
        Files.delete(target.getRootDir().toPath().resolve("dataops/dataops/recording.json"));
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops(); dataopsGate() }");
        shop.ended(Result.FAILURE, run, "what project/main#1 demanded is unknown");
        assertThat(action(run).read(RecordingId.DEFAULT).reference().rejected()).isNotEmpty();
    }

    @Test
    void whatAFolderDemandsHoldsInTheFoldersBelow() throws Exception {
        PolicyConfiguration policy = new PolicyConfiguration();
        policy.setChecks("sales.unique.*");
        project.addProperty(new FolderPolicyProperty(policy));
        Folder below = project.createProject(Folder.class, "below");
        shop.maven().leaves(ShopResult.passing());
        WorkflowJob job = below.createProject(WorkflowJob.class, "job");
        job.setDefinition(new CpsFlowDefinition("node { sh 'mvn verify'; recordDataops(); dataopsGate() }", true));
        WorkflowRun run = shop.jenkins().waitForCompletion(job.scheduleBuild2(0).waitForStart());
        shop.ended(Result.FAILURE, run, "sales.unique.*");
    }

    @Test
    void aNamedBuildIsTheReferenceOrNoneIs() throws Exception {
        shop.maven().leaves(ShopResult.failing(3));
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        WorkflowRun named = build("main", "node { sh 'mvn verify'; recordDataops(referenceBuild: 1) }");
        shop.ended(Result.SUCCESS, named, "compared with project/main #1: it was named");
        assertThat(onlyOne(named).getFixedChecks()).isEqualTo(1);
        WorkflowRun gone = build("main", "node { sh 'mvn verify'; recordDataops(referenceBuild: 77) }");
        shop.ended(Result.SUCCESS, gone, "compared with nothing: there is no build 77, or not any more");
    }

    @Test
    void aJobThatIsNotThereIsNoReference() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = build("main", "node { sh 'mvn verify'; recordDataops(referenceJob: 'project/none') }");
        shop.ended(
                Result.SUCCESS,
                run,
                "compared with nothing: there is no job 'project/none', or this build may not read it");
    }

    @Test
    void anotherIdDoesNotShakeOffWhatTheTargetBranchDemands() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops(policy: [datasets: 'products']) }");
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops(id: 'mine') }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aCheckThatTheReferenceHasAndThePullRequestRemovedIsPointedOut() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        build("main", "node { sh 'mvn verify'; recordDataops() }");
        shop.maven().leaves(new ShopResult().check("sales.row_count", Status.PASSED, 0));
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops() }");
        assertThat(onlyOne(run).getVerdict()).isEqualTo(Verdict.WARNED);
        shop.ended(Result.SUCCESS, run, "sales.not_null.product_id");
    }

    @Test
    void withoutATargetBuildTheReasonIsRecorded() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = build("PR-1", "node { sh 'mvn verify'; recordDataops() }");
        assertThat(action(run).read(RecordingId.DEFAULT).reference().chosen()).isNull();
        assertThat(action(run).read(RecordingId.DEFAULT).reference().because()).isNotBlank();
    }

    private WorkflowRun build(String branch, String pipeline) throws Exception {
        Item known = project.getItem(branch);
        WorkflowJob job = known == null ? project.createProject(WorkflowJob.class, branch) : (WorkflowJob) known;
        job.setDefinition(new CpsFlowDefinition(pipeline, true));
        return shop.jenkins().waitForCompletion(job.scheduleBuild2(0).waitForStart());
    }

    /** Every job is a branch, and one called PR-… a change request for {@code main}. */
    @TestExtension
    public static final class Heads extends SCMHead.HeadByItem {
        @Override
        public SCMHead getHead(Item item) {
            return item.getName().startsWith("PR-") ? new ChangeRequest(item.getName()) : new SCMHead(item.getName());
        }
    }
}
