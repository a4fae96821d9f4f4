package io.jenkins.plugins.dataops.promotion;

/** A promotion that does not wait any more got one more answer. */
final class AnsweredException extends Exception {
    private static final long serialVersionUID = 1L;

    AnsweredException(String message) {
        super(message);
    }
}
