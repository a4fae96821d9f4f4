package io.jenkins.plugins.dataops.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import java.io.IOException;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jvnet.hudson.test.JenkinsRule;

/**
 * A controller with jobs that verify a shop's data.
 *
 * @param maven what {@code mvn} does on the controller
 */
record Shop(JenkinsRule jenkins, FakeMaven maven) {
    static Shop on(JenkinsRule jenkins, Path folder) throws IOException {
        return new Shop(jenkins, FakeMaven.on(jenkins.jenkins, folder));
    }

    /** Runs a Pipeline once in the job of this name, which is made when there is none. */
    WorkflowRun build(String job, String pipeline) throws Exception {
        return jenkins.waitForCompletion(start(job, pipeline));
    }

    /** Runs a Pipeline in the job {@code shop}. */
    WorkflowRun build(String pipeline) throws Exception {
        return build("shop", pipeline);
    }

    WorkflowRun start(String job, String pipeline) throws Exception {
        WorkflowJob known = jenkins.jenkins.getItemByFullName(job, WorkflowJob.class);
        WorkflowJob made = known == null ? jenkins.createProject(WorkflowJob.class, job) : known;
        made.setDefinition(new CpsFlowDefinition(pipeline, true));
        return made.scheduleBuild2(0).waitForStart();
    }

    /** A build that ends like this, with these texts in its log and no stack trace. */
    void ended(Result result, Run<?, ?> run, String... texts) throws Exception {
        jenkins.assertBuildStatus(result, run);
        for (String text : texts) {
            jenkins.assertLogContains(text, run);
        }
        jenkins.assertLogNotContains("\tat ", run);
    }

    Run<?, ?> permalink(Job<?, ?> job, String id) {
        return job.getPermalinks().get(id).resolve(job);
    }

    static DataopsAction action(Run<?, ?> run) {
        return run.getAction(DataopsAction.class);
    }

    static RecordingSummary onlyOne(Run<?, ?> run) {
        assertThat(action(run)).as("recordings of " + run).isNotNull();
        assertThat(action(run).getRecordings()).hasSize(1);
        return action(run).getRecordings().get(0);
    }
}
