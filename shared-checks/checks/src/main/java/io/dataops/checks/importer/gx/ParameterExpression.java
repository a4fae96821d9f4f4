package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.gx.ParameterValue.Amount;
import io.dataops.checks.importer.gx.ParameterValue.Now;
import io.dataops.checks.importer.gx.ParameterValue.Span;
import io.dataops.checks.importer.gx.ParameterValue.Time;
import io.dataops.checks.yaml.YamlNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes an expression such as {@code trunc(rows * 0.9)} or {@code now() - timedelta(days=1)}: numbers, parameters, {@code + - * /},
 * parentheses, {@code abs}, {@code round} (half to the even number) and {@code trunc}, times and lengths of time.
 */
final class ParameterExpression {
    private static final Pattern NEXT = Pattern.compile(
            "\\s*([A-Za-z][A-Za-z0-9_$]*|(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|[-+*/^(),=])");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_$]*+(?!\\s*[(=])");
    private static final String URN = "urn:";
    private static final Map<String, BigDecimal> SECONDS = Map.of(
            "weeks", BigDecimal.valueOf(604_800),
            "days", BigDecimal.valueOf(86_400),
            "hours", BigDecimal.valueOf(3_600),
            "minutes", BigDecimal.valueOf(60),
            "seconds", BigDecimal.ONE,
            "milliseconds", new BigDecimal("0.001"),
            "microseconds", new BigDecimal("0.000001"));
    private static final List<String> PLACES = List.of("days", "seconds", "microseconds");

    private final String expression;
    private final Map<String, YamlNode> values;
    private final List<String> tokens;
    private int at;

    private ParameterExpression(String expression, Map<String, YamlNode> values) throws NotTakenException {
        this.expression = expression;
        this.values = values;
        this.tokens = tokens(expression);
    }

    /** What may be given a value: the expression as a whole, and the parameters in it. */
    static Set<String> names(String expression) {
        Set<String> names = new TreeSet<>(Set.of(expression));
        if (!expression.startsWith(URN)) {
            NAME.matcher(expression).results().forEach(name -> names.add(name.group()));
        }
        return names;
    }

    static ParameterValue of(String expression, Map<String, YamlNode> values) throws NotTakenException {
        if (expression.startsWith(URN)) {
            throw missing(expression);
        }
        ParameterExpression parser = new ParameterExpression(expression, values);
        ParameterValue value = parser.sum();
        if (parser.at < parser.tokens.size()) {
            throw parser.unreadable();
        }
        return value;
    }

    private static NotTakenException missing(String name) {
        return new NotTakenException("the parameter '" + name + "' has no value; write one under parameters: { "
                + (name.startsWith(URN) ? '"' + name + '"' : name) + ": … } of the import");
    }

    private List<String> tokens(String text) throws NotTakenException {
        List<String> found = new ArrayList<>();
        Matcher matcher = NEXT.matcher(text);
        int from = 0;
        while (from < text.length()) {
            if (!matcher.find(from) || matcher.start() != from) {
                throw unreadable();
            }
            found.add(matcher.group(1));
            from = matcher.end();
        }
        return found;
    }

    private ParameterValue sum() throws NotTakenException {
        ParameterValue sum = product();
        while (peek().equals("+") || peek().equals("-")) {
            String sign = next();
            ParameterValue other = product();
            sum = sign.equals("+") ? plus(sum, other) : plus(sum, negated(other));
        }
        return sum;
    }

    private ParameterValue product() throws NotTakenException {
        ParameterValue product = factor();
        while (peek().equals("*") || peek().equals("/")) {
            String sign = next();
            BigDecimal left = number(product);
            BigDecimal right = number(factor());
            if (sign.equals("/") && right.signum() == 0) {
                throw new NotTakenException("its $PARAMETER " + expression + " divides by zero");
            }
            product = new Amount(sign.equals("*") ? left.multiply(right) : left.divide(right, MathContext.DECIMAL128));
        }
        return product;
    }

    private ParameterValue factor() throws NotTakenException {
        if (take("-")) {
            return negated(factor());
        }
        if (take("+")) {
            return factor();
        }
        if (take("(")) {
            ParameterValue inside = sum();
            need(")");
            return inside;
        }
        String token = next();
        if (token.isEmpty() || (!Character.isLetterOrDigit(token.charAt(0)) && token.charAt(0) != '.')) {
            throw unreadable();
        }
        if (!Character.isLetter(token.charAt(0))) {
            return new Amount(new BigDecimal(token));
        }
        return take("(") ? call(token) : parameter(token);
    }

    private ParameterValue parameter(String name) throws NotTakenException {
        YamlNode value = values.get(name);
        if (value == null) {
            throw missing(name);
        }
        return ParameterValue.operand(name, value);
    }

    private ParameterValue call(String function) throws NotTakenException {
        ParameterValue value =
                switch (function) {
                    case "now" -> new Now(Duration.ZERO);
                    case "timedelta" -> new Span(span());
                    case "abs" -> new Amount(number(sum()).abs());
                    case "trunc" -> new Amount(number(sum()).setScale(0, RoundingMode.DOWN));
                    case "round" -> new Amount(number(sum()).setScale(0, RoundingMode.HALF_EVEN));
                    default ->
                        throw new NotTakenException("its $PARAMETER " + expression + " calls " + function
                                + ", and abs, round, trunc, now and timedelta are known here; write its value under"
                                + " parameters of the import");
                };
        need(")");
        return value;
    }

    /** By the words of Python, or in its order: days, seconds, microseconds. */
    private Duration span() throws NotTakenException {
        BigDecimal seconds = BigDecimal.ZERO;
        int place = 0;
        while (!peek().equals(")")) {
            boolean named = at + 1 < tokens.size() && tokens.get(at + 1).equals("=");
            String unit = named ? next() : place < PLACES.size() ? PLACES.get(place) : "";
            BigDecimal length = SECONDS.get(unit);
            if (length == null) {
                throw unreadable();
            }
            if (named) {
                need("=");
            }
            seconds = seconds.add(number(sum()).multiply(length));
            place++;
            if (!peek().equals(")")) {
                need(",");
            }
        }
        try {
            return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
        } catch (ArithmeticException unfit) {
            throw new NotTakenException(
                    "its $PARAMETER " + expression + " has a length of time that is not known here");
        }
    }

    private ParameterValue plus(ParameterValue left, ParameterValue right) throws NotTakenException {
        if (left instanceof Amount one && right instanceof Amount other) {
            return new Amount(one.number().add(other.number()));
        }
        if (left instanceof Span one && right instanceof Span other) {
            return new Span(one.length().plus(other.length()));
        }
        if (left instanceof Now now && right instanceof Span span) {
            return new Now(now.later().plus(span.length()));
        }
        if (left instanceof Time time && right instanceof Span span) {
            return new Time(time.time().plus(span.length()));
        }
        if (left instanceof Span && !(right instanceof Amount)) {
            return plus(right, left);
        }
        throw unreadable();
    }

    private ParameterValue negated(ParameterValue value) throws NotTakenException {
        return value instanceof Span span
                ? new Span(span.length().negated())
                : new Amount(number(value).negate());
    }

    private BigDecimal number(ParameterValue value) throws NotTakenException {
        if (value instanceof Amount amount) {
            return amount.number();
        }
        throw unreadable();
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        String token = peek();
        at++;
        return token;
    }

    private boolean take(String sign) {
        boolean found = peek().equals(sign);
        at += found ? 1 : 0;
        return found;
    }

    private void need(String sign) throws NotTakenException {
        if (!take(sign)) {
            throw unreadable();
        }
    }

    private NotTakenException unreadable() {
        return new NotTakenException("its $PARAMETER " + expression
                + " is more than numbers, times and parameters with + - * / can say; write its value under parameters of the"
                + " import");
    }
}
