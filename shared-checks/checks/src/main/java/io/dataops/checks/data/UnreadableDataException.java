package io.dataops.checks.data;

import io.dataops.checks.yaml.Problem;

/** A data set's files are absent or cannot be read. The message says which, where a suite names them, and why. */
public final class UnreadableDataException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;
    private final String reason;

    /** One with its reason, a sentence without row values. */
    public UnreadableDataException(String reason) {
        super(reason);
        this.sentence = reason;
        this.reason = reason;
    }

    /** One about files that a suite names. */
    UnreadableDataException(Problem problem) {
        super(problem.toString());
        this.sentence = problem.message();
        this.reason = problem.toString();
    }

    /** What is wrong, behind its place where there is one. */
    public String reason() {
        return reason;
    }

    /** What is wrong, without its place. */
    String sentence() {
        return sentence;
    }
}
