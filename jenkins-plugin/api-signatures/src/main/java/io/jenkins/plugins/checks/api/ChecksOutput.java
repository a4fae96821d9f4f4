package io.jenkins.plugins.checks.api;

public class ChecksOutput {
    private ChecksOutput() {}

    public static class ChecksOutputBuilder {
        public ChecksOutputBuilder() {}

        public native ChecksOutputBuilder withTitle(String title);

        public native ChecksOutputBuilder withSummary(String summary);

        public native ChecksOutputBuilder addAnnotation(ChecksAnnotation annotation);

        public native ChecksOutput build();
    }
}
