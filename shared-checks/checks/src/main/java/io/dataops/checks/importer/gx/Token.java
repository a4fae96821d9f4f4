package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a condition in Python or SQL.
 *
 * @param text as written; of a text and a name in backticks without the quotes
 */
record Token(Kind kind, String text) {
    enum Kind {
        NAME,
        /** In backticks, and so no word of the language. */
        QUOTED_NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    private static final Pattern NEXT = Pattern.compile(
            "\\s*(?:([\\p{L}_][\\p{L}\\p{N}_]*)|`([^`]+)`"
                    + "|([0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)|'([^'\\\\]*)'|\"([^\"\\\\]*)\"|(<=>|==|!=|<>|<=|>=|[^\\s'\"`\\\\]))");

    static List<Token> of(String condition) throws NotTakenException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(condition.strip());
        int at = 0;
        while (at < condition.strip().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotTakenException(
                        "its row_condition " + condition + " cannot be read at character " + (at + 1));
            }
            tokens.add(of(matcher));
            at = matcher.end();
        }
        return tokens;
    }

    private static Token of(Matcher matcher) {
        Kind[] kinds = {Kind.NAME, Kind.QUOTED_NAME, Kind.NUMBER, Kind.TEXT, Kind.TEXT, Kind.SIGN};
        for (int group = 1; group < kinds.length; group++) {
            if (matcher.group(group) != null) {
                return new Token(kinds[group - 1], matcher.group(group));
            }
        }
        return new Token(Kind.SIGN, matcher.group(kinds.length));
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
