package io.dataops.checks.metric.text;

import java.text.Normalizer;
import java.util.Locale;

/** A normal form of Unicode (Unicode Standard Annex 15) that texts are brought into before they are compared. */
enum UnicodeForm {
    /** Code points as they are: a letter with an accent is not the letter that is composed with the accent. */
    NONE {
        @Override
        String of(String text) {
            return text;
        }
    },
    /** Canonical composition: what looks the same by definition is the same. */
    NFC {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    /** Compatibility composition: full-width letters, ligatures and the like become plain ones. */
    NFKC {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
    };

    abstract String of(String text);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
