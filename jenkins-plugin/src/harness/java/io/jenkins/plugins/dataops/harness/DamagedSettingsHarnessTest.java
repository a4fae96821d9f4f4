package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.AbstractItem;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Job;
import hudson.model.Result;
import hudson.tasks.Shell;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.gate.GateRecorder;
import io.jenkins.plugins.dataops.guard.GuardProperty;
import io.jenkins.plugins.dataops.guard.WithoutUpstream;
import io.jenkins.plugins.dataops.policy.DataopsGlobalConfiguration;
import io.jenkins.plugins.dataops.policy.FolderPolicyProperty;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import io.jenkins.plugins.dataops.settings.SettingsFile;
import io.jenkins.plugins.dataops.step.DataopsRecorder;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.htmlunit.FailingHttpStatusCodeException;
import org.htmlunit.html.HtmlForm;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Settings that Jenkins cannot read are never as good as none. */
@WithJenkins
class DamagedSettingsHarnessTest {
    private static final String PIPELINE = "node { sh 'mvn verify'; recordDataops(); dataopsGate() }";

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
        shop.maven().leaves(ShopResult.passing());
    }

    @ParameterizedTest
    @CsvSource({
        "FolderPolicyProperty, FolderPolicyPropery, FolderPolicyProperty'?",
        "policy>, polcy>, did you mean 'policy'?",
        "checks>, chekcs>, did you mean 'checks'?"
    })
    void aFoldersPolicyThatIsLeftOutBlocksUntilItIsMended(String right, String wrong, String hint) throws Exception {
        Folder folder = folderWithPolicy("sales.*");
        WorkflowJob job = job(folder);
        shop.ended(Result.SUCCESS, run(job));
        String whole = text(folder);
        update(folder, whole.replace(right, wrong));
        shop.ended(Result.FAILURE, run(job), "policy of the folder region", "its file config.xml, line", hint);
        update(folder, whole);
        shop.ended(Result.SUCCESS, run(job));
    }

    @ParameterizedTest
    @CsvSource({"FolderPolicyProperty, FolderPolicyPropery", "policy>, polcy>", "checks>, chekcs>"})
    void aFoldersFormDoesNotReplaceUnseenWhatCouldNotBeRead(String right, String wrong) throws Exception {
        Folder folder = folderWithPolicy("sales.*");
        WorkflowJob job = job(folder);
        update(folder, text(folder).replace(right, wrong));
        String hint = "did you mean '";
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            HtmlForm form = client.getPage(folder, "configure").getFormByName("config");
            assertThat(form.asNormalizedText()).contains(hint);
            form.getTextAreaByName("_.description").setText("for the north");
            assertThat(refusal(form)).contains("the policy of this folder is not known", hint);
        }
        shop.ended(Result.FAILURE, run(job), hint);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            HtmlForm form = client.getPage(folder, "configure").getFormByName("config");
            form.getInputByName("_.checks").setValue("sales.*");
            jenkins.submit(form);
        }
        shop.ended(Result.SUCCESS, run(job));
    }

    @Test
    void aControllersPolicyWithAMisspeltDemandBlocks() throws Exception {
        DataopsGlobalConfiguration configuration = DataopsGlobalConfiguration.get();
        configuration.setPolicy(policy("sales.*"));
        Path file = jenkins.jenkins.getRootDir().toPath().resolve(DataopsGlobalConfiguration.class.getName() + ".xml");
        Files.writeString(file, Files.readString(file).replace("checks>", "chekcs>"));
        configuration.load();
        shop.ended(
                Result.FAILURE,
                shop.build(PIPELINE),
                "the file " + file.getFileName() + ", line",
                "'policy' has no field 'chekcs'; did you mean 'checks'?");
        assertThat(onlyOne(shop.build(PIPELINE)).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        configuration.setPolicy(policy("sales.*"));
        shop.ended(Result.SUCCESS, shop.build(PIPELINE));
    }

    @ParameterizedTest
    @CsvSource({"step.DataopsRecorder, step.DataopsRecorde", "gate.GateRecorder, gate.GaetRecorder"})
    void aFreestyleJobWithoutAStepThatItsFileHasFailsBeforeItsSteps(String right, String wrong) throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject("shop");
        project.getBuildersList().add(new Shell("mvn verify"));
        project.getPublishersList().add(new DataopsRecorder());
        project.getPublishersList().add(new GateRecorder());
        project.save();
        assertThat(new SettingsFile(project.getConfigFile().getFile().toPath()).leftOut())
                .isEmpty();
        shop.ended(Result.SUCCESS, jenkins.buildAndAssertSuccess(project));
        String whole = text(project);
        update(project, whole.replace(right, wrong));
        FreeStyleBuild run = jenkins.buildAndAssertStatus(Result.FAILURE, project);
        shop.ended(Result.FAILURE, run, wrong + "'; did you mean 'io.jenkins.plugins.dataops." + right + "'?");
        jenkins.assertLogNotContains("mvn verify", run);
        update(project, whole);
        shop.ended(Result.SUCCESS, jenkins.buildAndAssertSuccess(project));
    }

    @Test
    void aPipelineWithoutAGuardThatItsFileHasDoesNotSucceed() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "deploy");
        job.setDefinition(new CpsFlowDefinition("echo 'deployed'", true));
        GuardProperty guard = new GuardProperty();
        guard.setWithoutUpstream(WithoutUpstream.ALLOW);
        addProperty(job, guard);
        shop.ended(Result.SUCCESS, run(job));
        update(job, text(job).replace("GuardProperty", "GaurdProperty"));
        shop.ended(Result.FAILURE, run(job), "did you mean 'io.jenkins.plugins.dataops.guard.GuardProperty'?");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addProperty(WorkflowJob job, GuardProperty guard) throws Exception {
        ((Job) job).addProperty(guard);
    }

    private Folder folderWithPolicy(String checks) throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "region");
        folder.addProperty(new FolderPolicyProperty(policy(checks)));
        return folder;
    }

    private static PolicyConfiguration policy(String checks) {
        PolicyConfiguration policy = new PolicyConfiguration();
        policy.setChecks(checks);
        return policy;
    }

    private static WorkflowJob job(Folder folder) throws Exception {
        WorkflowJob job = folder.createProject(WorkflowJob.class, "shop");
        job.setDefinition(new CpsFlowDefinition(PIPELINE, true));
        return job;
    }

    private WorkflowRun run(WorkflowJob job) throws Exception {
        return jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
    }

    private static String text(AbstractItem item) throws Exception {
        return Files.readString(item.getConfigFile().getFile().toPath());
    }

    private static void update(AbstractItem item, String xml) throws Exception {
        item.updateByXml((Source) new StreamSource(new StringReader(xml)));
    }

    private String refusal(HtmlForm form) throws Exception {
        try {
            jenkins.submit(form);
            return "it was saved";
        } catch (FailingHttpStatusCodeException e) {
            return e.getResponse().getContentAsString();
        }
    }
}
