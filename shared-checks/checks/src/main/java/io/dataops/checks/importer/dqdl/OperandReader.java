package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a condition compares with: texts, dates, the time, ages, and numbers that may be computed. */
final class OperandReader {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final List<String> SIZES = List.of("B", "KB", "MB", "GB", "TB");

    private final Tokens tokens;

    OperandReader(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Operand> list() throws NotTakenException {
        List<Operand> operands = new ArrayList<>();
        tokens.need("[");
        do {
            operands.add(operand());
        } while (tokens.take(","));
        tokens.need("]");
        return operands;
    }

    Operand operand() throws NotTakenException {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.TEXT) {
            String text = tokens.next().text();
            return DAY.matcher(text).matches() ? new Operand.Day(text) : new Operand.Text(text);
        }
        for (Operand.Keyword keyword : Operand.Keyword.values()) {
            if (tokens.takeWord(keyword.name().toLowerCase(Locale.ROOT))) {
                return keyword;
            }
        }
        if (isNow(0)) {
            passNow();
            return new Operand.Now(Duration.ZERO);
        }
        if (token.isSign("(") && isNow(1)) {
            return shiftedNow();
        }
        BigDecimal number = sum();
        return tokens.peek().kind() == Token.Kind.WORD && isUnit(tokens.peek().text())
                ? new Operand.Age(duration(number))
                : new Operand.Amount(number);
    }

    private boolean isNow(int ahead) {
        return tokens.ahead(ahead).isWord("now") && tokens.ahead(ahead + 1).isSign("(");
    }

    private void passNow() throws NotTakenException {
        tokens.next();
        tokens.need("(");
        tokens.need(")");
    }

    private Operand shiftedNow() throws NotTakenException {
        tokens.need("(");
        passNow();
        boolean earlier = tokens.take("-");
        if (!earlier) {
            tokens.need("+");
        }
        Duration shift = duration(product());
        tokens.need(")");
        return new Operand.Now(earlier ? shift.negated() : shift);
    }

    private static boolean isUnit(String word) {
        return List.of("days", "day", "hours", "hour", "minutes", "minute").contains(word) || SIZES.contains(word);
    }

    private Duration duration(BigDecimal amount) throws NotTakenException {
        String unit = tokens.next().text();
        if (SIZES.contains(unit)) {
            throw new NotTakenException("it is about sizes of files, which are not looked at here");
        }
        try {
            long number = amount.longValueExact();
            return switch (unit) {
                case "days", "day" -> Duration.ofDays(number);
                case "hours", "hour" -> Duration.ofHours(number);
                case "minutes", "minute" -> Duration.ofMinutes(number);
                default -> throw new NotTakenException("its unit '" + unit + "' is none of days, hours and minutes");
            };
        } catch (ArithmeticException unfit) {
            throw new NotTakenException(
                    "its " + amount.toPlainString() + " " + unit + " are no time that is known here");
        }
    }

    private BigDecimal sum() throws NotTakenException {
        BigDecimal sum = product();
        while (tokens.peek().isSign("+") || tokens.peek().isSign("-")) {
            sum = tokens.take("+") ? sum.add(product()) : minus(sum);
        }
        return sum;
    }

    private BigDecimal minus(BigDecimal sum) throws NotTakenException {
        tokens.need("-");
        return sum.subtract(product());
    }

    private BigDecimal product() throws NotTakenException {
        BigDecimal product = factor();
        while (tokens.peek().isSign("*") || tokens.peek().isSign("/")) {
            product = tokens.take("*") ? product.multiply(factor()) : over(product);
        }
        return product;
    }

    private BigDecimal over(BigDecimal product) throws NotTakenException {
        tokens.need("/");
        BigDecimal divisor = factor();
        if (divisor.signum() == 0) {
            throw new NotTakenException("it divides by zero");
        }
        return product.divide(divisor, MathContext.DECIMAL128);
    }

    private BigDecimal factor() throws NotTakenException {
        if (tokens.take("-")) {
            return factor().negate();
        }
        if (tokens.take("(")) {
            BigDecimal inside = sum();
            tokens.need(")");
            return inside;
        }
        Token token = tokens.next();
        if (token.kind() == Token.Kind.WORD && tokens.peek().isSign("(")) {
            throw new NotTakenException("it compares with the results of earlier runs, by " + token.text()
                    + "(…), and there is no history of them here");
        }
        if (token.kind() != Token.Kind.NUMBER) {
            throw new NotTakenException("it has " + token.shown() + " where a value is expected");
        }
        return new BigDecimal(token.text());
    }
}
