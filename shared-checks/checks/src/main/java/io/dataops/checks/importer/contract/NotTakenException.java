package io.dataops.checks.importer.contract;

import io.dataops.results.literal.NearestName;
import java.util.Collection;

/** Why a rule cannot keep its meaning; the message completes "is not taken, because". */
public final class NotTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotTakenException(String reason) {
        super(reason);
    }

    /**
     * Something that is not known here, with the name that was most likely meant.
     *
     * @param reason says so
     */
    public static NotTakenException unknown(String reason, String written, Collection<String> known) {
        return new NotTakenException(reason
                + NearestName.to(written, known.stream().sorted().toList())
                        .map(name -> "; did you mean " + name + "?")
                        .orElse(""));
    }

    /** Half a sentence, such as {@code it names no column}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
