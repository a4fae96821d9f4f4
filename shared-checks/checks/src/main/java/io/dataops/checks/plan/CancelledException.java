package io.dataops.checks.plan;

/** The work was stopped on request. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("the verification was cancelled");
    }
}
