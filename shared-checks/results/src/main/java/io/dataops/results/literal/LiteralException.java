package io.dataops.results.literal;

/** A value that cannot be read. The message is one sentence: what was written, what is expected, and an example. */
public final class LiteralException extends Exception {
    private final String sentence;

    /** A value that cannot be read, with the whole sentence to say of it. */
    public LiteralException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The message. */
    public String sentence() {
        return sentence;
    }

    /** The text cannot be read: {@code 'text' is not what; advice}. */
    public static LiteralException notA(String what, String text, String advice) {
        return new LiteralException(Quoted.text(text) + " is not " + what + "; " + advice);
    }
}
