package io.dataops.checks.plan;

/** The engine cannot work at all. The message is one sentence for people, without row values. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }

    public EngineException(String message) {
        super(message);
    }
}
