package io.jenkins.plugins.dataops.recording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name that becomes part of a URL and of a file's name: letters, digits, dots, hyphens and underscores, a letter
 * or digit first, at most 80 of them.
 *
 * @param noun what is named, as a message says it
 * @param example what to write when nothing of a text would do
 */
public record IdForm(String noun, String example) {
    static final int MAX_LENGTH = 80;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (MAX_LENGTH - 1) + "}");

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if the text has another form; the message shows one that would do
     */
    public String require(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no " + noun + ": write letters, digits, '.', '-' and"
                    + " '_', a letter or digit first, such as '" + slug(text) + "'");
        }
        return text;
    }

    /** The nearest text that has the form. */
    String slug(String text) {
        String slug = text.replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+|-+$", "")
                .toLowerCase(Locale.ROOT);
        return slug.isEmpty() ? example : slug.substring(0, Math.min(slug.length(), MAX_LENGTH));
    }
}
