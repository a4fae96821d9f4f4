package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How {@code min_value} and {@code max_value} are said here: inclusive, unless {@code strict_min} or {@code strict_max}. */
enum LimitKind {
    /** Whatever has an order. */
    VALUE,
    /** A number that is computed, and compared with the precision of computed numbers. */
    NUMBER,
    /** Whole numbers from 0. */
    COUNT,
    /** From 0 to 1, computed too. */
    SHARE;

    /**
     * The digits that do not depend on the order in which numbers are added. Profilers write limits as doubles, with more: a
     * limit that was the value itself would be missed by the rest.
     */
    private static final int STABLE_DIGITS = 13;

    private static final String MIN = "min_value";
    private static final String MAX = "max_value";

    static final String[] ARGUMENTS = {"min_value", "max_value", "strict_min", "strict_max"};

    static boolean isEnd(String argument) {
        return argument.equals(MIN) || argument.equals(MAX);
    }

    /**
     * The limits of an expectation as a condition on a value in SQL, for ends that depend on the time of the run.
     *
     * @param value in SQL; where it is null, the condition is unknown
     */
    static String condition(String value, Expectation it) throws NotTakenException {
        List<String> ends = new ArrayList<>();
        for (String argument : List.of(MIN, MAX)) {
            boolean least = argument.equals(MIN);
            String sign = (least ? " >" : " <") + (it.isTrue(least ? "strict_min" : "strict_max") ? " " : "= ");
            String moment = it.moments().get(argument);
            if (moment != null) {
                ends.add(value + sign + moment);
            } else if (it.find(argument).isPresent()) {
                ends.add(value + sign + Sql.value(it.get(argument)));
            }
        }
        return String.join(" AND ", ends);
    }

    /** Adds the limits of an expectation to a check. */
    CheckEntry limit(CheckEntry entry, Expectation it) throws NotTakenException {
        Optional<YamlNode> min = it.find("min_value");
        Optional<YamlNode> max = it.find("max_value");
        if (min.isEmpty() && max.isEmpty()) {
            throw new NotTakenException("it has neither min_value nor max_value");
        }
        Optional<BigDecimal> low = min.flatMap(Numbers::of);
        Optional<BigDecimal> high = max.flatMap(Numbers::of);
        boolean strict = it.isTrue("strict_min") || it.isTrue("strict_max");
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= (strict ? 0 : 1)) {
            throw new NotTakenException("no value lies between its limits");
        }
        if (min.isPresent()) {
            add(entry, it.isTrue("strict_min") ? "above" : "min", "min_value", it);
        }
        if (max.isPresent()) {
            add(entry, it.isTrue("strict_max") ? "below" : "max", "max_value", it);
        }
        return entry;
    }

    /** Adds one argument as a limit of this kind. */
    void add(CheckEntry entry, String key, String argument, Expectation it) throws NotTakenException {
        if (this == VALUE) {
            Sql.value(it.get(argument));
            entry.with(key, it.get(argument));
            return;
        }
        BigDecimal number = it.number(argument);
        if (this == COUNT) {
            entry.with(key, whole(number, key, argument));
            return;
        }
        if (this == SHARE && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
            throw new NotTakenException("its " + argument + " is " + number.toPlainString() + ", not between 0 and 1");
        }
        entry.with(key, new BigDecimal(Numbers.plain(stable(number, key))));
    }

    /** A count is at least 9.5 where it is at least 10. */
    private static BigDecimal whole(BigDecimal number, String key, String argument) throws NotTakenException {
        if (number.signum() < 0
                || (key.equals("equals") && number.stripTrailingZeros().scale() > 0)) {
            throw new NotTakenException(
                    "its " + argument + " is " + number.toPlainString() + ", not a whole number from 0");
        }
        boolean down = key.equals("max") || key.equals("above");
        return new BigDecimal(Numbers.plain(number.setScale(0, down ? RoundingMode.FLOOR : RoundingMode.CEILING)));
    }

    /** A limit without digits beyond those of computed numbers, so that a value equal to it is on the side it has in full. */
    static BigDecimal stable(BigDecimal limit, String key) {
        boolean down = key.equals("min") || key.equals("below");
        return limit.round(new MathContext(STABLE_DIGITS, down ? RoundingMode.FLOOR : RoundingMode.CEILING));
    }
}
