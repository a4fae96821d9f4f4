package io.dataops.results.json;

/**
 * A result file that says nothing we can rely on: absent, cut off, too large, of another format, or contradicting
 * itself. Whoever reads it has no evidence. The message is one sentence for people and repeats no value of the file.
 */
public class UnreadableResultException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message one sentence for people, without a value of the file */
    public UnreadableResultException(String message) {
        super(message);
    }

    /** The same, saying which file it is about. */
    UnreadableResultException of(String name) {
        return new UnreadableResultException(named(name));
    }

    final String named(String name) {
        return "cannot use " + name + ": " + getMessage();
    }
}
