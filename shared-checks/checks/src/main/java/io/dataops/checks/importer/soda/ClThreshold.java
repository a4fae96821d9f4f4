package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.Demand.Side;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison of a check's line, such as {@code between 1 and 5}, {@code < 5%} or {@code < 1d6h}.
 *
 * @param numbers those that compare
 * @param unit what they are numbers of
 */
record ClThreshold(Demand numbers, Unit unit) {
    enum Unit {
        NONE,
        PERCENT,
        MINUTES
    }

    private static final String VALUE = "([-+]?[0-9.]+(?:\\s*%)?|(?:[0-9]+[dhm])+)";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|!=|<>|=|<|>)\\s*" + VALUE);
    /** A square bracket takes its end in and a round one leaves it out; without one it is in. */
    private static final Pattern RANGE =
            Pattern.compile("(not\\s+)?between\\s+([\\[(]?)\\s*" + VALUE + "\\s+and\\s+" + VALUE + "\\s*([\\])]?)");

    private static final Pattern PART = Pattern.compile("([0-9]+)([dhm])");

    static ClThreshold of(String text) throws NotTakenException {
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return new ClThreshold(compared(compared.group(1), number(compared.group(2))), unit(compared.group(2)));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new NotTakenException("its comparison '" + text
                    + "' is not known here; write <, <=, =, !=, >= or > with a number, or between … and …");
        }
        if (unit(range.group(3)) != unit(range.group(4)) && unit(range.group(3)) != Unit.NONE) {
            throw new NotTakenException("the ends of its range have different units");
        }
        End low = new End(number(range.group(3)), range.group(2).equals("(") ? Edge.LEFT_OUT : Edge.INCLUDED);
        End high = new End(number(range.group(4)), range.group(5).equals(")") ? Edge.LEFT_OUT : Edge.INCLUDED);
        Demand between = new Demand(Side.BETWEEN, Optional.of(low), Optional.of(high)).ordered();
        return new ClThreshold(range.group(1) == null ? between : between.others(), unit(range.group(4)));
    }

    private static Demand compared(String sign, BigDecimal number) {
        return switch (sign) {
            case "=" -> Demand.exactly(number);
            case "<" -> Demand.to(number, Edge.LEFT_OUT);
            case "<=" -> Demand.to(number, Edge.INCLUDED);
            case ">" -> Demand.from(number, Edge.LEFT_OUT);
            case ">=" -> Demand.from(number, Edge.INCLUDED);
            default -> Demand.not(number);
        };
    }

    private static Unit unit(String value) {
        return value.endsWith("%") ? Unit.PERCENT : value.matches(".*[dhm]") ? Unit.MINUTES : Unit.NONE;
    }

    private static BigDecimal number(String value) throws NotTakenException {
        if (unit(value) == Unit.MINUTES) {
            BigDecimal minutes = BigDecimal.ZERO;
            Matcher part = PART.matcher(value);
            while (part.find()) {
                int each = part.group(2).equals("d") ? 24 * 60 : part.group(2).equals("h") ? 60 : 1;
                minutes = minutes.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(each)));
            }
            return minutes;
        }
        try {
            return new BigDecimal(value.replace("%", "").strip());
        } catch (NumberFormatException none) {
            throw new NotTakenException("its '" + value + "' is not a number");
        }
    }
}
