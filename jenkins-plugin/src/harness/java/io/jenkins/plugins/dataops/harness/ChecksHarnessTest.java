package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.dataops.results.Status;
import io.jenkins.plugins.checks.api.ChecksAnnotation;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksPublisher;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** What a pull request sees through checks-api. */
@WithJenkins
class ChecksHarnessTest {
    private Shop shop;
    private List<ChecksDetails> published;

    @BeforeEach
    void start(JenkinsRule rule, @TempDir Path folder) throws Exception {
        shop = Shop.on(rule, folder);
        published = rule.jenkins.getExtensionList(ChecksPublisherFactory.class).get(Publishers.class).published;
    }

    @Test
    void aCheckIsInProgressAndThenCompleted() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(published)
                .extracting(ChecksDetails::getStatus)
                .containsExactly(ChecksStatus.IN_PROGRESS, ChecksStatus.COMPLETED);
        assertThat(published).extracting(details -> details.getName().get()).containsOnly("DataOps");
        assertThat(last().getConclusion()).isEqualTo(ChecksConclusion.SUCCESS);
    }

    @Test
    void aFailedVerdictFailsTheCheckOnTheLineOfTheSuite() throws Exception {
        shop.maven().leaves("a", ShopResult.failing(3));
        shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(last().getConclusion()).isEqualTo(ChecksConclusion.FAILURE);
        ChecksAnnotation annotation =
                last().getOutput().get().getChecksAnnotations().get(0);
        assertThat(annotation.getPath()).contains("a/dataops.yaml");
        assertThat(annotation.getStartLine()).contains(8);
        assertThat(annotation.getMessage()).contains("3 of 100 rows fail");
    }

    @Test
    void aWarningIsNeutral() throws Exception {
        shop.maven().leaves(ShopResult.passing().check("sales.freshness", Status.WARNED, 1));
        shop.build("node { sh 'mvn verify'; recordDataops() }");
        assertThat(last().getConclusion()).isEqualTo(ChecksConclusion.NEUTRAL);
    }

    @Test
    void noEvidenceFailsTheCheck() throws Exception {
        shop.build("node { recordDataops(id: 'warehouse') }");
        assertThat(last().getConclusion()).isEqualTo(ChecksConclusion.FAILURE);
        assertThat(last().getName()).contains("DataOps / warehouse");
    }

    @Test
    void anOptionThatCannotBeUsedBeginsNoCheck() throws Exception {
        shop.build("node { recordDataops(policy: [maxAge: 'soon']) }");
        assertThat(published).isEmpty();
    }

    @Test
    void aRecordingThatCannotBeStoredCompletesItsCheckAndStopsWithOneSentence() throws Exception {
        shop.maven().leaves(ShopResult.passing());
        WorkflowRun run = shop.build("""
                node {
                  sh 'mvn verify'
                  sh "touch '${env.JENKINS_HOME}/jobs/shop/builds/1/dataops'"
                  recordDataops()
                }
                """);
        shop.ended(Result.FAILURE, run, "recordDataops: the results could not be stored: cannot write ");
        assertThat(published)
                .extracting(ChecksDetails::getStatus)
                .containsExactly(ChecksStatus.IN_PROGRESS, ChecksStatus.COMPLETED);
        assertThat(last().getConclusion()).isEqualTo(ChecksConclusion.FAILURE);
    }

    private ChecksDetails last() {
        return published.get(published.size() - 1);
    }

    /** Keeps what is published instead of sending it. */
    @TestExtension
    public static final class Publishers extends ChecksPublisherFactory {
        private final List<ChecksDetails> published = new CopyOnWriteArrayList<>();

        @Override
        protected Optional<ChecksPublisher> createPublisher(Run<?, ?> run, TaskListener listener) {
            return Optional.of(new ChecksPublisher() {
                @Override
                public void publish(ChecksDetails details) {
                    published.add(details);
                }
            });
        }
    }
}
