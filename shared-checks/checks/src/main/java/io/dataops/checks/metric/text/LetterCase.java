package io.dataops.checks.metric.text;

import java.util.Locale;

/** Whether upper and lower case are told apart. */
enum LetterCase {
    MIXED {
        @Override
        String of(String text) {
            return text;
        }
    },
    LOWER {
        @Override
        String of(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    };

    abstract String of(String text);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
