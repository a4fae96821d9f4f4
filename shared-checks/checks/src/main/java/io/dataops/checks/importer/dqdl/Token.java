package io.dataops.checks.importer.dqdl;

import io.dataops.results.SourcePosition;

/**
 * A word of a ruleset.
 *
 * @param text as written; of a text in quotes what it says
 * @param begin its first character in the file
 * @param end the character behind it
 */
record Token(Kind kind, String text, int begin, int end, SourcePosition at) {
    enum Kind {
        WORD,
        /** Behind a dollar sign, which is not part of its text. */
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** The language writes its words in one way, and a few of them all in capitals too. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean opens() {
        return isSign("(") || isSign("[") || isSign("{");
    }

    boolean closes() {
        return isSign(")") || isSign("]") || isSign("}");
    }

    /** As messages call it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
