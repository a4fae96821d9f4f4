package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that are read one after the other. */
final class Tokens {
    private final List<Token> all;
    private final Token end;
    private int at;

    /** @param all without an end */
    Tokens(List<Token> all, SourcePosition endsAt) {
        this.all = List.copyOf(all);
        this.end = new Token(Token.Kind.END, "", 0, 0, endsAt);
    }

    Token peek() {
        return ahead(0);
    }

    Token ahead(int steps) {
        return at + steps < all.size() ? all.get(at + steps) : end;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean isEmpty() {
        return at >= all.size();
    }

    /** Whether a sign or a word stands here, which is passed then. */
    boolean take(String expected) {
        boolean found = peek().isSign(expected) || peek().isWord(expected);
        at += found ? 1 : 0;
        return found;
    }

    /** Whether a word stands here in small letters or in capitals, which is passed then. */
    boolean takeWord(String word) {
        return take(word) || take(word.toUpperCase(Locale.ROOT));
    }

    /** @throws NotTakenException when something else stands here */
    void need(String expected) throws NotTakenException {
        if (!take(expected)) {
            throw new NotTakenException("it has " + peek().shown() + " where '" + expected + "' is expected");
        }
    }

    /** @throws NotTakenException when no text stands here */
    String text() throws NotTakenException {
        if (peek().kind() != Token.Kind.TEXT) {
            throw new NotTakenException("it has " + peek().shown() + " where a text in quotes is expected");
        }
        return next().text();
    }

    /**
     * What stands between the bracket here and its counterpart, both of which are passed.
     *
     * @throws NotTakenException when the bracket is not closed
     */
    List<Token> group() throws NotTakenException {
        Token opening = next();
        List<Token> inside = new ArrayList<>();
        int depth = 1;
        while (!isEmpty()) {
            Token token = next();
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0) {
                return inside;
            }
            inside.add(token);
        }
        throw new NotTakenException("the bracket " + opening.text() + " is not closed");
    }
}
