package io.jenkins.plugins.dataops.view;

import org.jspecify.annotations.Nullable;

/**
 * A whole number in a request.
 *
 * @param parameter its name
 * @param least the smallest that is taken
 * @param most the largest that is taken
 */
record WholeNumber(String parameter, int least, int most) {
    /**
     * @param text may be null or empty, which stands for the usual number
     * @throws IllegalArgumentException if it is no number or out of range
     */
    int read(@Nullable String text, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of range.
        }
        throw new IllegalArgumentException(
                parameter + " is '" + text + "'; write a whole number from " + least + " to " + most);
    }
}
