package io.dataops.maven;

import io.dataops.results.literal.NearestName;
import java.util.List;

/** A parameter of a goal has a value that means nothing. The message names the parameter, the value and what works. */
final class ParameterException extends Exception {
    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message);
    }

    /** A value that is none of those it may be. */
    static ParameterException unknown(String property, String value, List<String> known) {
        String advice = NearestName.to(value, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> "known are " + String.join(", ", known));
        return new ParameterException(property + " cannot be '" + value + "'; " + advice);
    }
}
