package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantile and where it has to lie, limits included. By default it is a value of the column, the nearest to its place
 * among n values in order, which is {@code (n - 1) * probability} from 0; halfway the even place counts.
 */
record QuantileRange(BigDecimal probability, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    static QuantileRange of(YamlNode quantile, YamlNode range) throws NotTakenException {
        Optional<BigDecimal> probability =
                Numbers.of(quantile).filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
        if (probability.isEmpty()) {
            throw new NotTakenException("its quantile is " + quantile.description() + ", not a number from 0 to 1");
        }
        List<YamlNode> ends = range instanceof YamlList list ? list.items() : List.of();
        if (ends.size() != 2) {
            throw new NotTakenException("a value range of it is not a list of two");
        }
        return new QuantileRange(probability.get(), limit(ends.get(0)), limit(ends.get(1)));
    }

    private static Optional<BigDecimal> limit(YamlNode end) throws NotTakenException {
        Optional<BigDecimal> number = Numbers.of(end);
        if (number.isEmpty() && !ExpectationReader.isNothing(end)) {
            throw new NotTakenException("a value range of it holds " + end.description() + ", not a number");
        }
        return number;
    }

    boolean isLimited() {
        return min.isPresent() || max.isPresent();
    }

    CheckEntry check(Expectation it) throws NotTakenException {
        String method = it.isFalse("allow_relative_error") ? "nearest" : it.text("allow_relative_error", "nearest");
        CheckEntry entry =
                switch (method) {
                    case "linear" -> it.ofColumn("quantile").with("probability", probability);
                    case "nearest" -> place(it, "round_even(%s, 0)");
                    case "lower" -> place(it, "floor(%s)");
                    case "higher" -> place(it, "ceil(%s)");
                    default ->
                        throw new NotTakenException("its allow_relative_error is '" + method
                                + "', which has no counterpart here; write linear, nearest, lower or higher");
                };
        min.ifPresent(limit -> entry.with("min", new BigDecimal(Numbers.plain(LimitKind.stable(limit, "min")))));
        max.ifPresent(limit -> entry.with("max", new BigDecimal(Numbers.plain(LimitKind.stable(limit, "max")))));
        return entry;
    }

    private CheckEntry place(Expectation it, String rounded) throws NotTakenException {
        String column = it.column();
        String from = " FROM " + it.rows() + " AND " + column + " IS NOT NULL";
        String index = rounded.formatted("(count(*) - 1) * CAST(" + Numbers.plain(probability) + " AS DOUBLE)");
        return it.entry("query", "the quantile " + Numbers.plain(probability) + " of " + it.text("column"))
                .with(
                        "value",
                        "SELECT (SELECT " + column + from + " ORDER BY 1 LIMIT 1 OFFSET (SELECT greatest(0, CAST("
                                + index + " AS BIGINT))" + from + "))");
    }
}
