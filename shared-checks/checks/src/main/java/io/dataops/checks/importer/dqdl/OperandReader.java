package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
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
        Computed number = sum();
        if (number.past().isPresent()) {
            return new Operand.OfPast(number);
        }
        return tokens.peek().kind() == Token.Kind.WORD && isUnit(tokens.peek().text())
                ? new Operand.Age(duration(number.offset()))
                : new Operand.Amount(number.offset());
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
        Duration shift = duration(product().offset());
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

    private Computed sum() throws NotTakenException {
        Computed sum = product();
        while (tokens.peek().isSign("+") || tokens.peek().isSign("-")) {
            sum = tokens.take("+") ? sum.plus(product()) : minus(sum);
        }
        return sum;
    }

    private Computed minus(Computed sum) throws NotTakenException {
        tokens.need("-");
        return sum.minus(product());
    }

    private Computed product() throws NotTakenException {
        Computed product = factor();
        while (tokens.peek().isSign("*") || tokens.peek().isSign("/")) {
            product = tokens.take("*") ? product.times(factor()) : over(product);
        }
        return product;
    }

    private Computed over(Computed product) throws NotTakenException {
        tokens.need("/");
        return product.over(factor());
    }

    private Computed factor() throws NotTakenException {
        if (tokens.take("-")) {
            return factor().times(Computed.of(BigDecimal.ONE.negate()));
        }
        if (tokens.take("(")) {
            Computed inside = sum();
            tokens.need(")");
            return inside;
        }
        Token token = tokens.next();
        if (token.kind() == Token.Kind.WORD && tokens.peek().isSign("(")) {
            return Computed.of(new PastReader(tokens).past(token));
        }
        if (token.kind() != Token.Kind.NUMBER) {
            throw new NotTakenException("it has " + token.shown() + " where a value is expected");
        }
        return Computed.of(new BigDecimal(token.text()));
    }
}
