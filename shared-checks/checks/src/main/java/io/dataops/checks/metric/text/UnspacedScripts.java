package io.dataops.checks.metric.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scripts that put no space between words. A word of them cannot be told from its neighbours without a dictionary, so each
 * of their characters is taken as a token of its own; combining marks stay with the character they stand on. That is how
 * evaluations of Chinese reading comprehension do it (Cui et al., A Span-Extraction Dataset for Chinese Machine Reading
 * Comprehension, 2019), here for all such scripts.
 */
final class UnspacedScripts {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    // No script above has a lower code point, and most text has nothing but lower ones.
    private static final int FIRST = 0x0E00;

    private UnspacedScripts() {}

    /** The tokens of a text without white space: runs of other scripts stay whole. */
    static List<String> split(String word) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        boolean alone = false;
        for (int at = 0; at < word.length(); ) {
            int codePoint = word.codePointAt(at);
            if (at > start && !isMark(codePoint) && (alone || isUnspaced(codePoint))) {
                tokens.add(word.substring(start, at));
                start = at;
            }
            alone = isMark(codePoint) ? alone : isUnspaced(codePoint);
            at += Character.charCount(codePoint);
        }
        if (start < word.length()) {
            tokens.add(word.substring(start));
        }
        return tokens;
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint >= FIRST && SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
