package io.dataops.results.report;

import java.util.Locale;

/**
 * A constant as people read it: {@code NOT_EVALUATED} is {@code not evaluated}.
 *
 * @param constant of any enum of the result model
 */
record Words(Enum<?> constant) {
    String capitalised() {
        String words = toString();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words in capitals, as a log line starts. */
    String loud() {
        return toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
