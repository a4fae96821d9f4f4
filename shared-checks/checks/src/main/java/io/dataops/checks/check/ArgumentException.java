package io.dataops.checks.check;

/** Arguments that are fine one by one do not fit together. The message is one sentence for the suite's author. */
public final class ArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * For arguments that do not fit together.
     *
     * @param parameter the key in the suite whose place the message is shown at
     */
    public ArgumentException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
