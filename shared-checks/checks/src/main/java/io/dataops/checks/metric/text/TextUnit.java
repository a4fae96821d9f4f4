package io.dataops.checks.metric.text;

import java.util.List;
import java.util.Locale;

/** What the length of a text is counted in. */
enum TextUnit {
    /** Code points, white space included. */
    CHARACTERS {
        @Override
        List<?> of(String text) {
            return text.codePoints().boxed().toList();
        }
    },
    /** Runs without white space. */
    WORDS {
        @Override
        List<?> of(String text) {
            return WhiteSpace.split(text);
        }
    };

    /** The units of a text, in order. */
    abstract List<?> of(String text);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
