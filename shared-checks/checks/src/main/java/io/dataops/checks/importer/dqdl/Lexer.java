package io.dataops.checks.importer.dqdl;

import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a ruleset into words; comments go from {@code #} to the end of a line. */
final class Lexer {
    private static final Pattern NEXT = Pattern.compile(
            "(?<blank>\\s+|#[^\\n]*)|(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*)|\\$(?<variable>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"|(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<sign>!=|>=|<=|.)",
            Pattern.DOTALL);
    /** Only these two are escaped, so that regular expressions keep their backslashes. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private final String source;
    private final String file;
    private int line = 1;
    private int lineBegins;

    private Lexer(String source, String file) {
        this.source = source;
        this.file = file;
    }

    /**
     * The words of a file, with the end as the last one.
     *
     * @throws ProblemsException when a text has no end
     */
    static List<Token> tokens(String source, String file) throws ProblemsException {
        return new Lexer(source, file).tokens();
    }

    private List<Token> tokens() throws ProblemsException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(source);
        // Any character is at least a sign, so that nothing is left out between two words.
        while (matcher.find()) {
            if (matcher.group("blank") == null) {
                tokens.add(token(matcher));
            }
            pass(matcher.group(), matcher.start());
        }
        tokens.add(new Token(Token.Kind.END, "", source.length(), source.length(), at(source.length())));
        return tokens;
    }

    private Token token(Matcher matcher) throws ProblemsException {
        int begin = matcher.start();
        if (matcher.group("text") != null) {
            String text = ESCAPED.matcher(matcher.group("text")).replaceAll("$1");
            return new Token(Token.Kind.TEXT, text, begin, matcher.end(), at(begin));
        }
        if (matcher.group().equals("\"")) {
            throw new ProblemsException(List.of(new Problem(at(begin), "the text that begins here has no end")));
        }
        Token.Kind kind = matcher.group("word") != null
                ? Token.Kind.WORD
                : matcher.group("variable") != null
                        ? Token.Kind.VARIABLE
                        : matcher.group("number") != null ? Token.Kind.NUMBER : Token.Kind.SIGN;
        String text = kind == Token.Kind.VARIABLE ? matcher.group("variable") : matcher.group();
        return new Token(kind, text, begin, matcher.end(), at(begin));
    }

    private void pass(String passed, int begin) {
        for (int index = passed.indexOf('\n'); index >= 0; index = passed.indexOf('\n', index + 1)) {
            line++;
            lineBegins = begin + index + 1;
        }
    }

    private SourcePosition at(int index) {
        return new SourcePosition(file, line, source.codePointCount(lineBegins, index) + 1);
    }
}
