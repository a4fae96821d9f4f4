package io.dataops.checks.yaml;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Resolves plain scalars by the table of YAML 1.2.2, section 10.3.2. */
final class CoreSchema {
    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");
    // Far more than anything measured has, and few enough that arithmetic on them takes no noticeable time.
    private static final int MOST_DIGITS = 1_000;

    private CoreSchema() {}

    /** @throws LiteralException for a number that is not finite or has more than 1,000 digits or decimal places */
    static CoreValue resolve(String plain) throws LiteralException {
        if (NOTHING.matcher(plain).matches()) {
            return new CoreValue.Nothing();
        } else if (TRUE.matcher(plain).matches()) {
            return new CoreValue.Bool(true);
        } else if (FALSE.matcher(plain).matches()) {
            return new CoreValue.Bool(false);
        } else if (NOT_FINITE.matcher(plain).matches()) {
            throw new LiteralException(Quoted.text(plain)
                    + " is not a finite number; write a number such as 0.5, or put it in quotes if it is text");
        } else if (isNumber(plain)) {
            return number(plain);
        }
        return new CoreValue.Text(plain);
    }

    private static boolean isNumber(String plain) {
        // Every decimal integer also has the form of a decimal.
        return DECIMAL.matcher(plain).matches()
                || OCTAL.matcher(plain).matches()
                || HEXADECIMAL.matcher(plain).matches();
    }

    private static CoreValue number(String plain) throws LiteralException {
        if (plain.length() > MOST_DIGITS) {
            throw tooLong(plain);
        } else if (OCTAL.matcher(plain).matches()) {
            return new CoreValue.Int(new BigInteger(plain.substring(2), 8));
        } else if (HEXADECIMAL.matcher(plain).matches()) {
            return new CoreValue.Int(new BigInteger(plain.substring(2), 16));
        } else if (INTEGER.matcher(plain).matches()) {
            return new CoreValue.Int(new BigInteger(plain));
        }
        return new CoreValue.Decimal(decimal(plain));
    }

    private static BigDecimal decimal(String plain) throws LiteralException {
        try {
            BigDecimal number = new BigDecimal(plain);
            if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The form has been checked, so the exponent does not fit into an int.
            throw tooLong(plain);
        }
        throw tooLong(plain);
    }

    private static LiteralException tooLong(String plain) {
        return new LiteralException(Quoted.text(plain) + " is a number with more than 1,000 digits or decimal places;"
                + " write a shorter one such as 0.5, or put it in quotes if it is text");
    }
}
