package io.jenkins.plugins.checks.api;

public class ChecksAnnotation {
    private ChecksAnnotation() {}

    public enum ChecksAnnotationLevel {
        NONE,
        NOTICE,
        WARNING,
        FAILURE
    }

    public static class ChecksAnnotationBuilder {
        public ChecksAnnotationBuilder() {}

        public native ChecksAnnotationBuilder withPath(String path);

        public native ChecksAnnotationBuilder withStartLine(Integer startLine);

        public native ChecksAnnotationBuilder withEndLine(Integer endLine);

        public native ChecksAnnotationBuilder withAnnotationLevel(ChecksAnnotationLevel level);

        public native ChecksAnnotationBuilder withMessage(String message);

        public native ChecksAnnotationBuilder withTitle(String title);

        public native ChecksAnnotation build();
    }
}
