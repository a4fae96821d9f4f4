package io.dataops.sql.duckdb;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Precision;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Statistic;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures that share a scan, as SQL aggregates. */
final class AggregateSql {
    /** The last digits of floating-point sums depend on the order in which threads add; these do not. */
    private static final MathContext STABLE = new MathContext(13);
    /** What a double holds of any decimal, so that the middle of 0.1 and 0.2 is 0.15. */
    private static final MathContext INTERPOLATED = new MathContext(15);
    /** More digits than any limit has, so that a rounded mean stays on its side of it. */
    private static final MathContext EXACT_MEAN = MathContext.DECIMAL128;

    private static final Aggregate ROWS = Aggregate.rows();
    private static final String NO_VALUE = "no row has a value";

    /** A correlation is at most 1, so its digits count from the point on, however near to 0 it is. */
    private static final int CORRELATION_DIGITS = 13;

    private final Table table;
    private final String relation;
    private final UserSql userSql;
    private final Instant now;

    AggregateSql(Table table, Relation relation, UserSql userSql, Instant now) {
        this.now = now;
        this.table = table;
        this.relation = relation.sql();
        this.userSql = userSql;
    }

    static Fragment<Long> rows() {
        return new Fragment<>(List.of(ROWS), Set.of(), cells -> cells.count(0));
    }

    Fragment<RowCounts> tally(Condition condition) {
        ConditionSql sql = ConditionSql.of(condition, table, userSql, now);
        if (condition instanceof Condition.Present present) {
            // The count of a column is in a Parquet file's own statistics; a predicate would read the column.
            return new Fragment<>(
                    List.of(ROWS, Aggregate.present(Table.name(present.column()))),
                    Set.of(present.column()),
                    cells -> new RowCounts(cells.count(0), cells.count(0) - cells.count(1), 0));
        }
        Aggregate failing = Aggregate.met("NOT (" + sql.predicate() + ")");
        return switch (sql.unknown()) {
            case NEVER ->
                new Fragment<>(
                        List.of(ROWS, failing),
                        sql.columns(),
                        cells -> new RowCounts(cells.count(0), cells.count(1), 0));
            case WHERE_A_COLUMN_IS_NULL ->
                new Fragment<>(
                        List.of(ROWS, failing, considered(sql)),
                        sql.columns(),
                        cells -> new RowCounts(cells.count(0), cells.count(1), cells.count(0) - cells.count(2)));
            case WHERE_IT_IS_NULL ->
                new Fragment<>(
                        List.of(ROWS, failing, Aggregate.present(sql.predicate())),
                        sql.columns(),
                        cells -> new RowCounts(cells.count(0), cells.count(1), cells.count(0) - cells.count(2)));
        };
    }

    private static Aggregate considered(ConditionSql sql) {
        if (sql.columns().size() == 1) {
            return Aggregate.present(Table.name(sql.columns().iterator().next()));
        }
        return Aggregate.met(String.join(
                " AND ",
                sql.columns().stream()
                        .map(column -> Table.name(column) + " IS NOT NULL")
                        .toList()));
    }

    Fragment<Estimate> aggregate(Measure.Aggregate measure) {
        Column column = measure.column();
        Statistic statistic = measure.statistic();
        if (statistic == Statistic.ENTROPY) {
            return entropy(column);
        }
        if (!statistic.needsNumbers()) {
            String name = table.ordered(column, "the smallest or largest value");
            String function = statistic == Statistic.MIN ? "min" : "max";
            return new Fragment<>(
                    List.of(Aggregate.extreme(function + "(" + name + ")")),
                    Set.of(column),
                    cells -> estimate(cells.scalar(0), NO_VALUE));
        }
        String name = table.number(column, "a " + statistic.name().toLowerCase(java.util.Locale.ROOT));
        return table.kind(column) == ColumnKind.DOUBLE
                ? floating(statistic, column, name)
                : exact(statistic, column, name);
    }

    /** Of values of any type. The engine gives 0 for no value, which is no answer. */
    private static Fragment<Estimate> entropy(Column column) {
        String name = Table.name(column);
        return new Fragment<>(
                List.of(Aggregate.of("CASE WHEN count(" + name + ") > 0 THEN entropy(" + name + ") END")),
                Set.of(column),
                cells -> number(cells.number(0).map(AggregateSql::stable), NO_VALUE));
    }

    /** Integers and decimals: sums are exact, and so is a mean but for the 34th digit. */
    private Fragment<Estimate> exact(Statistic statistic, Column column, String name) {
        Set<Column> columns = Set.of(column);
        return switch (statistic) {
            case SUM ->
                new Fragment<>(
                        List.of(Aggregate.of("sum(" + name + ")")),
                        columns,
                        cells -> estimate(cells.scalar(0), NO_VALUE));
            case MEAN ->
                new Fragment<>(
                        List.of(Aggregate.of("sum(" + name + ")"), Aggregate.present(name)),
                        columns,
                        cells -> number(
                                cells.number(0).map(sum -> sum.divide(BigDecimal.valueOf(cells.count(1)), EXACT_MEAN)),
                                NO_VALUE));
            default ->
                new Fragment<>(
                        List.of(Aggregate.of(spread(statistic, nearZero("CAST(" + name + " AS DOUBLE)")))),
                        columns,
                        cells -> number(cells.number(0).map(AggregateSql::stable), reason(statistic)));
        };
    }

    /** Floating point: a value that is not finite makes the answer undefined, and the last digits are cut. */
    private Fragment<Estimate> floating(Statistic statistic, Column column, String name) {
        return finite(
                isSpread(statistic)
                        ? spread(statistic, nearZero(name))
                        : function(statistic) + "(" + finiteOnly(name) + ")",
                "NOT isfinite(" + name + ")",
                Set.of(column),
                cells -> number(cells.number(0).map(AggregateSql::stable), reason(statistic)));
    }

    /** The shape of values that are all equal is 0 through 0, for which the engine has NaN. */
    private static String spread(Statistic statistic, String values) {
        String call = function(statistic) + "(" + values + ")";
        return isShape(statistic) ? "CASE WHEN isfinite(" + call + ") THEN " + call + " END" : call;
    }

    private static boolean isShape(Statistic statistic) {
        return statistic == Statistic.SKEWNESS || statistic == Statistic.KURTOSIS;
    }

    private static boolean isSpread(Statistic statistic) {
        return switch (statistic) {
            case MIN, MAX, SUM, MEAN, ENTROPY -> false;
            case STANDARD_DEVIATION, STANDARD_DEVIATION_POP, VARIANCE, VARIANCE_POP, SKEWNESS, KURTOSIS -> true;
        };
    }

    /**
     * Finite values less one of them, which spread as they do. The engine takes squares in one pass, which loses as many
     * digits as the mean is larger than the spread.
     */
    private String nearZero(String name) {
        return finiteOnly(name) + " - (SELECT " + name + " FROM " + relation + " WHERE isfinite(" + name + ") LIMIT 1)";
    }

    private static String finiteOnly(String name) {
        return "CASE WHEN isfinite(" + name + ") THEN " + name + " END";
    }

    /** An answer that does not exist when a value is not finite. */
    private static Fragment<Estimate> finite(
            String expression, String notFinite, Set<Column> columns, Function<Cells, Estimate> answer) {
        return new Fragment<>(
                List.of(Aggregate.of(expression), Aggregate.met(notFinite)),
                columns,
                cells -> cells.count(1) == 0
                        ? answer.apply(cells)
                        : new Estimate.Undefined(
                                new Counted(cells.count(1), "value").does("is", "are") + " NaN or infinite"));
    }

    private static String function(Statistic statistic) {
        return switch (statistic) {
            case MIN -> "min";
            case MAX -> "max";
            case SUM -> "fsum";
            case MEAN -> "favg";
            case STANDARD_DEVIATION -> "stddev_samp";
            case STANDARD_DEVIATION_POP -> "stddev_pop";
            case VARIANCE -> "var_samp";
            case VARIANCE_POP -> "var_pop";
            case SKEWNESS -> "skewness";
            case KURTOSIS -> "kurtosis";
            case ENTROPY -> "entropy";
        };
    }

    private static String reason(Statistic statistic) {
        return switch (statistic) {
            case STANDARD_DEVIATION, VARIANCE -> "fewer than two rows have a value";
            case SKEWNESS -> "fewer than three rows have a value, or all values are equal";
            case KURTOSIS -> "fewer than four rows have a value, or all values are equal";
            case MIN, MAX, SUM, MEAN, STANDARD_DEVIATION_POP, VARIANCE_POP, ENTROPY -> NO_VALUE;
        };
    }

    /**
     * A quantile. The exact ones of a column are one aggregate with a list of shares, since each aggregate keeps and
     * sorts all values.
     *
     * @param together all measures of the scope
     */
    Fragment<Estimate> quantile(Measure.Quantile measure, Collection<Measure<?>> together) {
        String name = "CAST(" + table.number(measure.column(), "a quantile") + " AS DOUBLE)";
        if (measure.precision() == Precision.APPROXIMATE) {
            String share = "CAST(" + share(measure.probability()) + " AS FLOAT)";
            return finite(
                    "approx_quantile(" + finiteOnly(name) + ", " + share + ")",
                    "NOT isfinite(" + name + ")",
                    Set.of(measure.column()),
                    cells -> number(cells.number(0).map(AggregateSql::interpolated), NO_VALUE));
        }
        List<Rational> probabilities = together.stream()
                .filter(Measure.Quantile.class::isInstance)
                .map(Measure.Quantile.class::cast)
                .filter(other ->
                        other.precision() == Precision.EXACT && other.column().equals(measure.column()))
                .map(Measure.Quantile::probability)
                .sorted()
                .toList();
        String shares = probabilities.stream().map(AggregateSql::share).collect(Collectors.joining(", ", "[", "]"));
        int place = probabilities.indexOf(measure.probability());
        return finite(
                "quantile_cont(" + finiteOnly(name) + ", " + shares + ")",
                "NOT isfinite(" + name + ")",
                Set.of(measure.column()),
                cells -> number(
                        cells.list(0).stream()
                                .skip(place)
                                .findFirst()
                                .map(value -> interpolated(((Scalar.Numeric) value).value())),
                        NO_VALUE));
    }

    private static String share(Rational probability) {
        return "CAST(" + probability.numerator() + " AS DOUBLE) / " + probability.denominator();
    }

    Fragment<Estimate> correlation(Measure.Correlation measure) {
        String first = "CAST(" + table.number(measure.first(), "a correlation") + " AS DOUBLE)";
        String second = "CAST(" + table.number(measure.second(), "a correlation") + " AS DOUBLE)";
        String correlation = "corr(" + nearZero(first) + ", " + nearZero(second) + ")";
        return finite(
                "CASE WHEN isfinite(" + correlation + ") THEN " + correlation + " END",
                "NOT isfinite(0 * " + first + " + 0 * " + second + ")",
                Set.copyOf(List.of(measure.first(), measure.second())),
                cells -> number(
                        cells.number(0).map(value -> value.setScale(CORRELATION_DIGITS, RoundingMode.HALF_EVEN)),
                        "fewer than two rows have both values, or one of the columns does not vary"));
    }

    private static BigDecimal interpolated(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value : value.round(INTERPOLATED);
    }

    /** Whole numbers below 2^53 are exact in any order of addition. */
    static BigDecimal stable(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(EXACT_WHOLE) < 0;
        return whole ? value : value.round(STABLE);
    }

    private static final BigDecimal EXACT_WHOLE = BigDecimal.valueOf(1L << 53);

    private static Estimate number(Optional<BigDecimal> value, String reason) {
        return estimate(value.map(Scalar.Numeric::new), reason);
    }

    static Estimate estimate(Optional<? extends Scalar> value, String reason) {
        return value.<Estimate>map(Estimate.Defined::new).orElseGet(() -> new Estimate.Undefined(reason));
    }
}
