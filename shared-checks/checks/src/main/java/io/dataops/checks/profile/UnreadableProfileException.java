package io.dataops.checks.profile;

/** A file that is no profile to rely on. The message goes on where a sentence names the file, and repeats no value of it. */
public final class UnreadableProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message such as {@code it is cut off or damaged} */
    public UnreadableProfileException(String message) {
        super(message);
    }
}
