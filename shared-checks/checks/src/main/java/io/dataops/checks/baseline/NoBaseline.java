package io.dataops.checks.baseline;

/**
 * Why there is nothing to compare with.
 *
 * @param reason for people, without the beginning of the sentence
 */
public record NoBaseline(Cause cause, String reason) {
    /** What kind of reason that is: gates bear the one and by default not the other. */
    public enum Cause {
        /** There was never anything to compare with, as at the first promotion. */
        NOTHING_PROMOTED,
        /** There is or should be something, and it cannot be compared with. */
        UNUSABLE
    }

    private static final String REPLACE =
            "write on_missing_baseline: warn and let mvn dataops:promote put this result in its place";

    static NoBaseline nothingPromoted() {
        return new NoBaseline(
                Cause.NOTHING_PROMOTED,
                "nothing has been promoted yet; mvn dataops:promote makes a result the baseline");
    }

    /** Of what the suite names and what cannot be used. */
    public static NoBaseline unusable(String reason) {
        return new NoBaseline(Cause.UNUSABLE, reason);
    }

    /** For a gate that would compare. */
    public String sentence() {
        return "there is no baseline to compare with: " + reason;
    }

    /** Of a baseline that is not as it was promoted. */
    static NoBaseline broken(String reason) {
        return unusable(reason + "; restore it as it was, or " + REPLACE);
    }

    /** Of something that was promoted, and that is not what is needed now. */
    public static NoBaseline outgrown(String reason) {
        return unusable(reason + "; " + REPLACE);
    }
}
