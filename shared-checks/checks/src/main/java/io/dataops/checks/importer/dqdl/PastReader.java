package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.ChangeLimit.Against;
import io.dataops.checks.importer.contract.ChangeLimit.Fewest;
import io.dataops.checks.importer.contract.ChangeLimit.Past;
import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Map;

/** Reads what a number was in earlier runs, such as {@code avg(last(10))}. */
final class PastReader {
    private static final Map<String, Against> ONE_OF_MANY = Map.of(
            "avg", Against.AVERAGE,
            "average", Against.AVERAGE,
            "median", Against.MEDIAN,
            "min", Against.LOWEST,
            "max", Against.HIGHEST);
    private static final int MOST = 1000;

    private final Tokens tokens;

    PastReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @throws NotTakenException when it is none that {@code change} of a check has */
    Past past(Token function) throws NotTakenException {
        if (function.isWord("last")) {
            if (runs() > 1) {
                throw new NotTakenException(
                        "it compares with a list of results; the language asks for a function of them such as avg");
            }
            return Past.LAST;
        }
        return function.isWord("index") ? newest() : oneOfMany(function);
    }

    private Past oneOfMany(Token function) throws NotTakenException {
        Against against = ONE_OF_MANY.get(function.text());
        if (against == null) {
            throw new NotTakenException(
                    "'change' of a check compares with avg, median, min or max of earlier runs and not with "
                            + function.text() + "(…); the nearest is 'control' of a check");
        }
        tokens.need("(");
        Token inner = tokens.next();
        if (!inner.isWord("last")) {
            // The average, the lowest or the highest of one number is that number.
            Past past = past(inner);
            tokens.need(")");
            return past;
        }
        int runs = runs();
        tokens.need(")");
        return runs == 1 ? Past.LAST : new Past(against, runs, Fewest.ONE);
    }

    /** The first of some results from the newest on. */
    private Past newest() throws NotTakenException {
        tokens.need("(");
        tokens.need("last");
        runs();
        tokens.need(",");
        Token index = tokens.next();
        tokens.need(")");
        if (!index.text().equals("0")) {
            throw new NotTakenException(
                    "it compares with the result of one run before the last, which 'change' of a check"
                            + " does not have; the nearest is change: { against: last }");
        }
        return Past.LAST;
    }

    private int runs() throws NotTakenException {
        tokens.need("(");
        Token number = tokens.next();
        tokens.need(")");
        if (number.kind() != Token.Kind.NUMBER || !number.text().matches("[1-9][0-9]{0,3}")) {
            throw new NotTakenException("its last(" + number.text() + ") is no number of runs");
        }
        int runs = Integer.parseInt(number.text());
        if (runs > MOST) {
            throw new NotTakenException(
                    "its last(" + runs + ") are more runs than the " + MOST + " that are looked at");
        }
        return runs;
    }
}
