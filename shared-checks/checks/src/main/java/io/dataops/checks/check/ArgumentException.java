package io.dataops.checks.check;

/** Arguments that are fine one by one do not fit together. The message is one sentence for the suite's author. */
public final class ArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * For arguments that do not fit together.
     *
     * @param parameter the key in the suite whose place the message is shown at; where the suite does not give it, as with
     *     the empty text, the message is shown at the check
     * @param message one sentence without a full stop: what is wrong and what works
     */
    public ArgumentException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The key whose place the message is shown at; empty for the check as a whole. */
    public String parameter() {
        return parameter;
    }
}
