package io.jenkins.plugins.dataops.pullrequest;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.dataops.results.Status;
import io.jenkins.plugins.checks.api.ChecksAnnotation;
import io.jenkins.plugins.checks.api.ChecksAnnotation.ChecksAnnotationBuilder;
import io.jenkins.plugins.checks.api.ChecksAnnotation.ChecksAnnotationLevel;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails.ChecksDetailsBuilder;
import io.jenkins.plugins.checks.api.ChecksOutput.ChecksOutputBuilder;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import io.jenkins.plugins.dataops.run.DataopsAction;
import jenkins.model.Jenkins;

/** Publishes through checks-api, which finds out itself where the build's change lives. */
@Extension(optional = true)
public final class ChecksApiPublisher implements VerdictPublisher {
    @Override
    public void begin(Run<?, ?> run, TaskListener listener, String check) {
        OpenChecks.of(run).open(check);
        ChecksPublisherFactory.fromRun(run, listener)
                .publish(
                        details(run, check).withStatus(ChecksStatus.IN_PROGRESS).build());
    }

    @Override
    public void complete(Run<?, ?> run, TaskListener listener, String check, PullRequestText text) {
        ChecksOutputBuilder output =
                new ChecksOutputBuilder().withTitle(text.title()).withSummary(text.markdown());
        text.annotations().forEach(annotation -> output.addAnnotation(annotation(annotation)));
        ChecksPublisherFactory.fromRun(run, listener)
                .publish(details(run, check)
                        .withStatus(ChecksStatus.COMPLETED)
                        .withConclusion(conclusion(text))
                        .withOutput(output.build())
                        .build());
        OpenChecks.of(run).close(check);
    }

    private static ChecksDetailsBuilder details(Run<?, ?> run, String check) {
        ChecksDetailsBuilder details = new ChecksDetailsBuilder().withName(check);
        String root = Jenkins.get().getRootUrl();
        return root == null ? details : details.withDetailsURL(root + run.getUrl() + DataopsAction.URL_NAME + "/");
    }

    /** A verdict that blocks is a failure; what only needs a look, or a baseline, is neutral and never green. */
    private static ChecksConclusion conclusion(PullRequestText text) {
        if (text.awaitsBaseline()) {
            return ChecksConclusion.NEUTRAL;
        }
        return switch (text.verdict()) {
            case PASSED -> ChecksConclusion.SUCCESS;
            case WARNED -> ChecksConclusion.NEUTRAL;
            case FAILED, NOT_EVALUATED -> ChecksConclusion.FAILURE;
        };
    }

    private static ChecksAnnotation annotation(PullRequestText.Annotation annotation) {
        return new ChecksAnnotationBuilder()
                .withPath(annotation.at().file())
                .withStartLine(annotation.at().line())
                .withEndLine(annotation.at().line())
                .withAnnotationLevel(level(annotation.status()))
                .withTitle(annotation.title())
                .withMessage(annotation.message())
                .build();
    }

    private static ChecksAnnotationLevel level(Status status) {
        return switch (status) {
            case FAILED, ERRORED -> ChecksAnnotationLevel.FAILURE;
            case WARNED -> ChecksAnnotationLevel.WARNING;
            case SKIPPED, PASSED -> ChecksAnnotationLevel.NOTICE;
        };
    }
}
