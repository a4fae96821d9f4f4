package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.XmlFile;
import hudson.model.Cause;
import hudson.model.CauseAction;
import hudson.model.FreeStyleProject;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.model.Result;
import io.jenkins.plugins.dataops.guard.GuardMode;
import io.jenkins.plugins.dataops.guard.GuardProperty;
import io.jenkins.plugins.dataops.guard.WithoutUpstream;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Deployment jobs that do not start unless the build that triggers them passed. */
@WithJenkins
class GuardHarnessTest {
    private static final String VERIFY_AND_DEPLOY =
            "node { sh 'mvn verify'; recordDataops() }; build job: 'deploy', wait: false";

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
    }

    @Test
    void aGuardedJobStartsAfterAPassedBuild() throws Exception {
        FreeStyleProject deploy = guarded(jenkins.createFreeStyleProject("deploy"));
        shop.maven().leaves(ShopResult.passing());
        shop.ended(Result.SUCCESS, shop.build(VERIFY_AND_DEPLOY));
        jenkins.waitUntilNoActivity();
        assertThat(deploy.getLastBuild()).isNotNull();
    }

    @Test
    void aGuardedJobDoesNotStartAfterAFailedVerdictAndTheReasonIsOnTheUpstreamPage() throws Exception {
        FreeStyleProject deploy = guarded(jenkins.createFreeStyleProject("deploy"));
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build(VERIFY_AND_DEPLOY);
        jenkins.waitUntilNoActivity();
        assertThat(deploy.getLastBuild()).isNull();
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            assertThat(client.getPage(run).asNormalizedText()).contains("deploy");
            assertThat(client.getPage(deploy).asNormalizedText()).contains("shop #1");
        }
    }

    @Test
    void aGuardedPipelineIsRefusedTheSameWay() throws Exception {
        WorkflowJob deploy = guarded(jenkins.createProject(WorkflowJob.class, "deploy"));
        deploy.setDefinition(new CpsFlowDefinition("node { echo 'deployed' }", true));
        shop.maven().leaves(ShopResult.failing(3));
        shop.build(VERIFY_AND_DEPLOY);
        jenkins.waitUntilNoActivity();
        assertThat(deploy.getLastBuild()).isNull();
        shop.maven().leaves(ShopResult.passing());
        shop.build(VERIFY_AND_DEPLOY);
        jenkins.waitUntilNoActivity();
        jenkins.assertBuildStatus(Result.SUCCESS, deploy.getLastBuild());
    }

    @Test
    void aGuardWithAModeThatNobodyKnowsRefuses() throws Exception {
        FreeStyleProject deploy = guarded(jenkins.createFreeStyleProject("deploy"));
        XmlFile configuration = deploy.getConfigFile();
        configuration.write(configuration.asString().replace("<mode>HARD</mode>", "<mode>STRICTER</mode>"));
        deploy.doReload();
        shop.maven().leaves(ShopResult.failing(3));
        shop.build(VERIFY_AND_DEPLOY);
        jenkins.waitUntilNoActivity();
        assertThat(deploy.getProperty(GuardProperty.class).getMode()).isEqualTo(GuardMode.HARD);
        assertThat(deploy.getLastBuild()).isNull();
    }

    @Test
    void aStartByHandIsRefusedUnlessItIsAllowed() throws Exception {
        FreeStyleProject deploy = guarded(jenkins.createFreeStyleProject("deploy"));
        assertThat(deploy.scheduleBuild2(0, new Cause.UserIdCause())).isNull();
        deploy.removeProperty(GuardProperty.class);
        GuardProperty lenient = new GuardProperty();
        lenient.setWithoutUpstream(WithoutUpstream.ALLOW);
        deploy.addProperty(lenient);
        jenkins.assertBuildStatusSuccess(deploy.scheduleBuild2(0, new Cause.UserIdCause()));
    }

    @Test
    void aSoftGuardKeepsTheJobInTheQueueWithItsReason() throws Exception {
        FreeStyleProject deploy = jenkins.createFreeStyleProject("deploy");
        GuardProperty soft = new GuardProperty();
        soft.setMode(GuardMode.SOFT);
        deploy.addProperty(soft);
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun run = shop.build("node { sh 'mvn verify'; recordDataops() }");
        Queue.getInstance().schedule2(deploy, 0, new CauseAction(new Cause.UpstreamCause(run)));
        Queue.getInstance().maintain();
        Queue.Item waiting = deploy.getQueueItem();
        assertThat(waiting).isNotNull();
        assertThat(waiting.getWhy()).contains("shop #1");
        Queue.getInstance().cancel(waiting);
    }

    private static <J extends Job<?, ?>> J guarded(J job) throws Exception {
        job.addProperty(property());
        return job;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a property of any job fits every job
    private static hudson.model.JobProperty property() {
        return new GuardProperty();
    }
}
