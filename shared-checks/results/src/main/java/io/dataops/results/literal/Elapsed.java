package io.dataops.results.literal;

import java.util.Locale;

/**
 * A time that something took. Prints as {@code 840 ms}, {@code 1.4 s}, {@code 2 min 5 s} or {@code 3 h 4 min}; what is
 * below the last unit is cut off, so that a minute is never reached by rounding.
 *
 * @param millis milliseconds, at least 0
 */
public record Elapsed(long millis) {
    @Override
    public String toString() {
        long seconds = millis / 1000;
        if (seconds == 0) {
            return millis + " ms";
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%d.%d s", seconds, millis % 1000 / 100);
        }
        long minutes = seconds / 60;
        return minutes < 60
                ? minutes + " min " + seconds % 60 + " s"
                : Counted.digits(minutes / 60) + " h " + minutes % 60 + " min";
    }
}
