package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies between {@code min_value} and {@code max_value}, which are numbers or SQL.
 *
 * @param low empty when there is no lower end
 * @param high empty when there is no upper end
 */
record Range(Optional<YamlScalar> low, Optional<YamlScalar> high, Ends ends) {
    /** The arguments of a range whose ends may be left out, as expectations say it. */
    static final String[] ARGUMENTS = {"min_value", "max_value", "strictly"};

    /** Whether the ends belong to the range. */
    enum Ends {
        INCLUDED,
        LEFT_OUT
    }

    /** The range of an expectation. */
    static Range of(DbtTest test) throws NotTakenException {
        return of(test, test.flag("strictly", false) ? Ends.LEFT_OUT : Ends.INCLUDED);
    }

    static Range of(DbtTest test, Ends ends) throws NotTakenException {
        Range range = new Range(end(test, "min_value"), end(test, "max_value"), ends);
        if (range.low.isEmpty() && range.high.isEmpty()) {
            throw new NotTakenException("it has neither min_value nor max_value");
        }
        Optional<BigDecimal> low = range.low.flatMap(Range::number);
        Optional<BigDecimal> high = range.high.flatMap(Range::number);
        int strict = ends == Ends.LEFT_OUT ? 0 : 1;
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= strict) {
            throw new NotTakenException("no value lies between its limits");
        }
        return range;
    }

    private static Optional<YamlScalar> end(DbtTest test, String key) throws NotTakenException {
        Optional<YamlNode> node = test.find(key);
        if (node.isPresent() && !(node.get() instanceof YamlScalar)) {
            throw new NotTakenException("its " + key + " is " + node.get().description() + ", not a value");
        }
        return node.map(YamlScalar.class::cast);
    }

    private static Optional<BigDecimal> number(YamlScalar end) {
        return end.value() instanceof CoreValue.Int whole
                ? Optional.of(new BigDecimal(whole.value()))
                : end.value() instanceof CoreValue.Decimal decimal ? Optional.of(decimal.value()) : Optional.empty();
    }

    private static String sql(YamlScalar end) {
        return number(end).map(BigDecimal::toPlainString).orElseGet(() -> "(" + WrittenSql.of(end.text()) + ")");
    }

    /** Whether the ends are numbers, which checks of ours know. */
    boolean isOfNumbers() {
        return low.map(end -> number(end).isPresent()).orElse(true)
                && high.map(end -> number(end).isPresent()).orElse(true);
    }

    /** Whether the ends are numbers of rows or the like. */
    boolean isOfCounts() {
        return isOfNumbers() && isCount(low) && isCount(high);
    }

    private static boolean isCount(Optional<YamlScalar> end) {
        return end.flatMap(Range::number)
                .map(number ->
                        number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
                .orElse(true);
    }

    /** Writes the ends as limits of a check. */
    CheckEntry limit(CheckEntry entry) {
        boolean included = ends == Ends.INCLUDED;
        low.flatMap(Range::number).ifPresent(end -> entry.with(included ? "min" : "above", plain(end)));
        high.flatMap(Range::number).ifPresent(end -> entry.with(included ? "max" : "below", plain(end)));
        return entry;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The condition that a value of SQL lies in it. */
    String contains(String value) {
        String equal = ends == Ends.INCLUDED ? "=" : "";
        List<String> conditions = new ArrayList<>();
        low.ifPresent(end -> conditions.add(value + " >" + equal + " " + sql(end)));
        high.ifPresent(end -> conditions.add(value + " <" + equal + " " + sql(end)));
        return String.join(" AND ", conditions);
    }

    /** The same of a whole column; a null is not considered. */
    Meaning ofEveryValue(DbtTest test) throws NotTakenException {
        String condition = contains(test.sql());
        if (!isOfNumbers()) {
            return test.everyRow(contains(test.own().words()), condition);
        }
        return test.everyValue(
                (it, column) -> limit(it.check("between").with("column", column)),
                contains(test.own().words()),
                condition);
    }
}
