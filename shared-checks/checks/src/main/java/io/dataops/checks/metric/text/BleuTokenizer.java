package io.dataops.checks.metric.text;

import java.util.List;
import java.util.regex.Pattern;

/** How BLEU cuts a text into tokens. Prints as sacreBLEU's signatures name it. */
enum BleuTokenizer {
    /**
     * As NIST's mteval-v13a does for languages in Latin script: marks of ASCII stand alone, but for the apostrophe; periods
     * and commas only when not between digits, and the hyphen only behind a digit.
     */
    MTEVAL_13A("13a") {
        @Override
        List<String> tokens(String text) {
            String line = " " + unescaped(text.replace("<skipped>", "").replace("-\n", "")) + " ";
            line = MARK.matcher(line).replaceAll(ALONE);
            line = POINT_BEHIND_OTHER.matcher(line).replaceAll(SECOND_ALONE);
            line = POINT_BEFORE_OTHER.matcher(line).replaceAll(FIRST_ALONE);
            return WhiteSpace.split(HYPHEN_BEHIND_DIGIT.matcher(line).replaceAll(SECOND_ALONE));
        }
    },
    /**
     * As mteval-v14 does with its international option: punctuation of Unicode stands alone but between numbers, symbols
     * always.
     */
    INTERNATIONAL("intl") {
        @Override
        List<String> tokens(String text) {
            String line = PUNCTUATION_BEHIND_OTHER.matcher(text).replaceAll(SECOND_ALONE);
            line = PUNCTUATION_BEFORE_OTHER.matcher(line).replaceAll(FIRST_ALONE);
            return WhiteSpace.split(SYMBOL.matcher(line).replaceAll(ALONE));
        }
    },
    /** Every code point but white space is a token. */
    CHARACTERS("char") {
        @Override
        List<String> tokens(String text) {
            return text.codePoints()
                    .filter(codePoint -> !WhiteSpace.is(codePoint))
                    .mapToObj(Character::toString)
                    .toList();
        }
    },
    /** White space alone parts tokens. */
    NONE("none") {
        @Override
        List<String> tokens(String text) {
            return WhiteSpace.split(text);
        }
    };

    private static final Pattern MARK = Pattern.compile("([\\p{Punct}&&[^'.,-]])");
    private static final Pattern POINT_BEHIND_OTHER = Pattern.compile("([^0-9])([.,])");
    private static final Pattern POINT_BEFORE_OTHER = Pattern.compile("([.,])([^0-9])");
    private static final Pattern HYPHEN_BEHIND_DIGIT = Pattern.compile("([0-9])(-)");
    private static final Pattern PUNCTUATION_BEHIND_OTHER = Pattern.compile("(\\P{N})(\\p{P})");
    private static final Pattern PUNCTUATION_BEFORE_OTHER = Pattern.compile("(\\p{P})(\\P{N})");
    private static final Pattern SYMBOL = Pattern.compile("(\\p{S})");
    private static final String ALONE = " $1 ";
    private static final String FIRST_ALONE = " $1 $2";
    private static final String SECOND_ALONE = "$1 $2 ";

    private final String word;

    BleuTokenizer(String word) {
        this.word = word;
    }

    /** The tokens of a text, in order. */
    abstract List<String> tokens(String text);

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    @Override
    public String toString() {
        return word;
    }
}
