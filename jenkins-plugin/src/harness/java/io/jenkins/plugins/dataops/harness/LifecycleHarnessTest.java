package io.jenkins.plugins.dataops.harness;

import static io.jenkins.plugins.dataops.harness.Shop.action;
import static io.jenkins.plugins.dataops.harness.Shop.onlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** What becomes of recordings when jobs and builds are renamed, copied, deleted, or were written by another version. */
@WithJenkins
class LifecycleHarnessTest {
    private static final String VERIFY = "node { sh 'mvn verify'; recordDataops() }";

    private JenkinsRule jenkins;
    private Shop shop;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        jenkins = rule;
        shop = Shop.on(rule, folder);
        shop.maven().leaves(ShopResult.passing());
    }

    @Test
    void aRenamedJobKeepsItsRecordingsAndItsReference() throws Exception {
        WorkflowRun run = shop.build(VERIFY);
        run.getParent().renameTo("store");
        WorkflowRun next = shop.build("store", VERIFY);
        assertThat(action(run).read(RecordingId.DEFAULT).checks()).hasSize(2);
        assertThat(action(next).read(RecordingId.DEFAULT).reference().chosen().job())
                .isEqualTo("store");
    }

    @Test
    void aCopiedJobStartsWithoutRecordings() throws Exception {
        WorkflowRun run = shop.build(VERIFY);
        WorkflowJob copy = jenkins.jenkins.copy(run.getParent(), "copy");
        assertThat(copy.getLastBuild()).isNull();
        jenkins.configRoundtrip(copy); // Jenkins builds no copy before somebody has saved it
        WorkflowRun first = jenkins.buildAndAssertSuccess(copy);
        assertThat(action(first).read(RecordingId.DEFAULT).reference().chosen()).isNull();
    }

    @Test
    void aDeletedReferenceLeavesTheRecordingReadable() throws Exception {
        WorkflowRun first = shop.build(VERIFY);
        shop.maven().leaves(ShopResult.failing(3));
        WorkflowRun second = shop.build(VERIFY);
        first.delete();
        assertThat(action(second).read(RecordingId.DEFAULT).reference().chosen().number())
                .isEqualTo(1);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            assertThat(client.goTo(second.getUrl() + "dataops/").asNormalizedText())
                    .contains("sales.not_null.product_id");
        }
    }

    @Test
    void aDeletedBuildTakesItsRecordingsWithIt() throws Exception {
        WorkflowRun run = shop.build(VERIFY);
        Path folder = run.getRootDir().toPath().resolve("dataops");
        assertThat(folder).exists();
        run.delete();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aSummaryThatAnOlderPluginWroteIsReadAndAnUnknownVerdictIsNoEvidence() throws Exception {
        WorkflowRun run = shop.build(VERIFY);
        Path file = run.getRootDir().toPath().resolve("build.xml");
        String xml = Files.readString(file);
        Files.writeString(
                file,
                xml.replaceAll("<verdict>PASSED</verdict>", "<verdict>GLORIOUS</verdict><laterField>1</laterField>")
                        .replaceAll("<(compared|newChecks|recordedMillis)>.*?</\\1>", ""));
        jenkins.jenkins.reload();
        WorkflowRun loaded =
                jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class).getBuildByNumber(1);
        assertThat(onlyOne(loaded).getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(onlyOne(loaded).getPassed()).isEqualTo(2);
    }

    @Test
    void aRecordingThatANewerPluginWroteBlocksAndSaysWhy() throws Exception {
        WorkflowRun run = shop.build(VERIFY);
        Path file = run.getRootDir().toPath().resolve("dataops/dataops/recording.json");
        Files.writeString(file, Files.readString(file).replace("dataops-recording/1", "dataops-recording/2"));
        assertThat(action(run).effectiveVerdict(null, LocalDate.now(ZoneId.systemDefault())))
                .isEqualTo(Verdict.NOT_EVALUATED);
        try (JenkinsRule.WebClient client = jenkins.createWebClient()) {
            client.getOptions().setJavaScriptEnabled(false);
            assertThat(client.goTo(run.getUrl() + "dataops/").asNormalizedText())
                    .contains("dataops-recording/2");
        }
    }
}
