package io.dataops.checks.metric.text;

import java.util.List;
import java.util.Locale;

/** How ROUGE cuts a text into words: runs of letters and digits in lower case; there is no stemming. */
enum RougeTokenizer {
    /** Letters, digits and their combining marks as Unicode has them; a character each in scripts without spaces. */
    UNICODE {
        @Override
        List<String> tokens(String text) {
            return words(text.toLowerCase(Locale.ROOT)).stream()
                    .flatMap(word -> UnspacedScripts.split(word).stream())
                    .toList();
        }

        @Override
        boolean isPartOfWord(int codePoint) {
            return Character.isLetter(codePoint) || isNumber(codePoint) || UnspacedScripts.isMark(codePoint);
        }
    },
    /** The letters a to z and the digits 0 to 9, as the usual implementations have it: no other script has a word. */
    ASCII {
        @Override
        List<String> tokens(String text) {
            return words(text.toLowerCase(Locale.ROOT));
        }

        @Override
        boolean isPartOfWord(int codePoint) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
    };

    /** The words of a text, in order. */
    abstract List<String> tokens(String text);

    abstract boolean isPartOfWord(int codePoint);

    List<String> words(String text) {
        StringBuilder spaced = new StringBuilder();
        text.codePoints()
                .map(codePoint -> isPartOfWord(codePoint) ? codePoint : ' ')
                .forEach(spaced::appendCodePoint);
        return WhiteSpace.split(spaced.toString());
    }

    private static boolean isNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
