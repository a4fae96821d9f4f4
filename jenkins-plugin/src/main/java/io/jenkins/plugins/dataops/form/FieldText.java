package io.jenkins.plugins.dataops.form;

import org.jspecify.annotations.Nullable;

/** The text of a field that may be left empty. */
public final class FieldText {
    private FieldText() {}

    /** The text without blanks around it; null when nothing is left. A form sends an empty text where a script sends none. */
    public static @Nullable String of(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
