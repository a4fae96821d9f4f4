package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.jenkins.plugins.dataops.gate.GateRecorder;
import io.jenkins.plugins.dataops.gate.OnBlocked;
import io.jenkins.plugins.dataops.gate.OnWarned;
import io.jenkins.plugins.dataops.guard.GuardMode;
import io.jenkins.plugins.dataops.guard.GuardProperty;
import io.jenkins.plugins.dataops.guard.WithoutUpstream;
import io.jenkins.plugins.dataops.policy.DataopsGlobalConfiguration;
import io.jenkins.plugins.dataops.policy.FolderPolicyProperty;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import io.jenkins.plugins.dataops.step.DataopsRecorder;
import io.jenkins.plugins.dataops.step.DataopsWrapper;
import java.net.URL;
import java.util.List;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.util.NameValuePair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** What is saved in a form is what was written into it. */
@WithJenkins
class FormsHarnessTest {
    private JenkinsRule jenkins;

    @BeforeEach
    void start(JenkinsRule rule) {
        jenkins = rule;
    }

    @Test
    void theControllersPolicyIsKeptAndCanBeTakenBack() throws Exception {
        DataopsGlobalConfiguration configuration = DataopsGlobalConfiguration.get();
        configuration.setPolicy(policy());
        jenkins.configRoundtrip();
        assertThat(configuration.getPolicy().text()).isEqualTo(policy().text());
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            HtmlForm form = client.goTo("configure").getFormByName("config");
            HtmlCheckBoxInput demanded = form.getInputByName("_.policy");
            demanded.click();
            jenkins.submit(form);
        }
        assertThat(configuration.getPolicy()).isNull();
    }

    @Test
    void aFoldersPolicyIsKept() throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "shop");
        folder.addProperty(new FolderPolicyProperty(policy()));
        Folder kept = jenkins.configRoundtrip(folder);
        assertThat(kept.getProperties()
                        .get(FolderPolicyProperty.class)
                        .getPolicy()
                        .text())
                .isEqualTo(policy().text());
    }

    @Test
    void aRecordersPolicyAndReferenceAreKept() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        DataopsRecorder recorder = new DataopsRecorder();
        recorder.setPolicy(policy());
        recorder.setReferenceJob("shop/main");
        recorder.setReferenceBuild(7);
        recorder.setReferenceChannel("production");
        recorder.setCheckName("Data");
        recorder.setMarkdown("dataops.md");
        project.getPublishersList().add(recorder);
        jenkins.configRoundtrip(project);
        DataopsRecorder kept = project.getPublishersList().get(DataopsRecorder.class);
        assertThat(kept.options()).usingRecursiveComparison().isEqualTo(recorder.options());
    }

    @Test
    void aWrappersOptionsAreKept() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        DataopsWrapper wrapper = new DataopsWrapper();
        wrapper.setPolicy(policy());
        wrapper.setReferenceJob("shop/main");
        wrapper.setChannel("production");
        project.getBuildWrappersList().add(wrapper);
        jenkins.configRoundtrip(project);
        DataopsWrapper kept = project.getBuildWrappersList().get(DataopsWrapper.class);
        assertThat(kept.options()).usingRecursiveComparison().isEqualTo(wrapper.options());
    }

    @Test
    void aGateIsKept() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        GateRecorder recorder = new GateRecorder();
        recorder.setId("warehouse");
        recorder.setRequired("north, south");
        recorder.setOnBlocked(OnBlocked.STAGE_UNSTABLE);
        recorder.setOnWarned(OnWarned.UNSTABLE);
        project.getPublishersList().add(recorder);
        jenkins.configRoundtrip(project);
        GateRecorder kept = project.getPublishersList().get(GateRecorder.class);
        assertThat(kept.options()).usingRecursiveComparison().isEqualTo(recorder.options());
    }

    @Test
    void aGuardIsKept() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        GuardProperty guard = new GuardProperty();
        guard.setMode(GuardMode.SOFT);
        guard.setChannel("production");
        guard.setWithoutUpstream(WithoutUpstream.ALLOW);
        project.addProperty(guardOfAnyJob(guard));
        jenkins.configRoundtrip(project);
        GuardProperty kept = project.getProperty(GuardProperty.class);
        assertThat(kept.getMode()).isEqualTo(GuardMode.SOFT);
        assertThat(kept.rule()).isEqualTo(guard.rule());
    }

    @Test
    void anIdOrChannelOfAnotherFormIsToldWhatWouldDo() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        for (String form :
                List.of("step.RecordStep", "step.DataopsRecorder", "step.WithDataopsStep", "step.DataopsWrapper")) {
            assertThat(said(project, form, "id", "north south")).contains("class=\"error\"", "such as 'north-south'");
        }
        for (String form : List.of("gate.GateStep", "gate.GateRecorder")) {
            assertThat(said(project, form, "id", "${NAME}")).contains("class=\"error\"", "such as 'name'");
            assertThat(said(project, form, "required", "north, so uth"))
                    .contains("class=\"error\"", "such as 'so-uth'");
        }
        for (String form : List.of("promotion.PromoteStep", "promotion.PromoteRecorder")) {
            assertThat(said(project, form, "id", "a b")).contains("class=\"error\"", "such as 'a-b'");
            assertThat(said(project, form, "channel", "")).contains("class=\"error\"", "such as 'production'");
        }
        for (String form : List.of("step.RecordStep", "step.DataopsRecorder")) {
            assertThat(said(project, form, "referenceChannel", "a b")).contains("class=\"error\"", "such as 'a-b'");
        }
        for (String form : List.of("step.WithDataopsStep", "step.DataopsWrapper", "guard.GuardProperty")) {
            assertThat(said(project, form, "channel", "a b")).contains("class=\"error\"", "such as 'a-b'");
        }
    }

    @Test
    void whatWouldDoAndWhatMayBeLeftEmptyIsFine() throws Exception {
        FreeStyleProject project = jenkins.createFreeStyleProject();
        assertThat(List.of(
                        said(project, "step.RecordStep", "id", ""),
                        said(project, "step.RecordStep", "id", "${NAME} of the build"),
                        said(project, "step.DataopsRecorder", "id", " north "),
                        said(project, "step.DataopsRecorder", "referenceChannel", " "),
                        said(project, "step.WithDataopsStep", "channel", "production"),
                        said(project, "gate.GateStep", "id", ""),
                        said(project, "gate.GateRecorder", "required", ""),
                        said(project, "gate.GateRecorder", "required", "north , south"),
                        said(project, "promotion.PromoteStep", "id", "north"),
                        said(project, "promotion.PromoteRecorder", "channel", "production")))
                .containsOnly("<div/>");
    }

    /** What the form of this class says of a value while it is written. */
    private String said(FreeStyleProject project, String form, String field, String value) throws Exception {
        String path = project.getUrl() + "descriptorByName/io.jenkins.plugins.dataops." + form + "/check"
                + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            WebRequest request = new WebRequest(new URL(jenkins.getURL(), path), HttpMethod.POST);
            request.setRequestParameters(List.of(new NameValuePair("value", value)));
            return client.getPage(client.addCrumb(request))
                    .getWebResponse()
                    .getContentAsString()
                    .replace("&#039;", "'");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a property of any job fits every job
    private static hudson.model.JobProperty guardOfAnyJob(GuardProperty guard) {
        return guard;
    }

    private static PolicyConfiguration policy() {
        PolicyConfiguration policy = new PolicyConfiguration();
        policy.setDatasets("sales, products");
        policy.setChecks("sales.*");
        policy.setModels("churn");
        policy.setLimits("churn.roc_auc >= 0.85");
        policy.setMaxAge("24h");
        policy.setWaivable("none");
        policy.setKeepChecks(RemovedChecks.BLOCK);
        policy.setClean(UncommittedChanges.BLOCK);
        return policy;
    }
}
