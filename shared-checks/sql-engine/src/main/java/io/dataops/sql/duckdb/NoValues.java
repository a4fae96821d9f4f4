package io.dataops.sql.duckdb;

import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.DistributionGap;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.FrequentValues;
import io.dataops.checks.plan.GapCounts;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.SideCounts;
import io.dataops.checks.plan.TopValue;
import io.dataops.checks.plan.UniquenessCounts;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers for columns that have no value. A text file without values does not tell a type, so that SQL for numbers or
 * dates would be refused where there is nothing that could be wrong.
 */
final class NoValues {
    private static final Estimate NO_VALUE = new Estimate.Undefined("no row has a value");

    private final LockedDatabase database;
    private final Catalog catalog;
    private final Scope scope;

    NoValues(LockedDatabase database, Catalog catalog, Scope scope) {
        this.database = database;
        this.catalog = catalog;
        this.scope = scope;
    }

    /** The answer when the data set's text files have no row; empty when they do, or when columns do not matter. */
    <T> Optional<T> ofEmptyFiles(Measure<T> measure) {
        if (measure instanceof Measure.Elsewhere<T> elsewhere) {
            return of(elsewhere).ofEmptyFiles(elsewhere.measure());
        }
        return catalog.isEmptyText(scope.dataset()) ? answer(measure, 0) : Optional.empty();
    }

    /** The answer when every value of the measure's columns is null; empty when one is not. */
    <T> Optional<T> ofUnknownType(Measure<T> measure) {
        if (measure instanceof Measure.Elsewhere<T> elsewhere) {
            return of(elsewhere).ofUnknownType(elsewhere.measure());
        }
        Set<Column> columns = measure.match(new MeasuredColumns());
        if (columns.isEmpty() || scope.where() != null) {
            return Optional.empty();
        }
        return rowsWithoutValue(columns).flatMap(rows -> answer(measure, rows));
    }

    private NoValues of(Measure.Elsewhere<?> elsewhere) {
        return new NoValues(database, catalog, elsewhere.scope());
    }

    /** The number of rows, if in every one of them one of the columns is null. */
    private Optional<Long> rowsWithoutValue(Set<Column> columns) {
        List<String> present = columns.stream()
                .map(column -> Table.name(column) + " IS NOT NULL")
                .toList();
        String sql = "SELECT count(*), coalesce(count_if(" + String.join(" AND ", present) + "), 0) FROM "
                + LockedDatabase.identifier(scope.dataset());
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(2) == 0 ? Optional.of(row.getLong(1)) : Optional.empty();
        } catch (SQLException unread) {
            // The refusal that led here says what is wrong.
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // Answers gives each measure an answer of its own type
    private static <T> Optional<T> answer(Measure<T> measure, long rows) {
        return (Optional<T>) measure.match(new Answers(rows));
    }

    /** What a measure answers on rows whose values are all null; empty where values do not matter. */
    private record Answers(long rows) implements Measure.Cases<Optional<?>> {
        @Override
        public Optional<?> schema(Measure.Schema measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> now(Measure.Now measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> rows(Measure.Rows measure) {
            return Optional.of(rows);
        }

        @Override
        public Optional<?> tally(Measure.Tally measure) {
            boolean nullsFail = measure.condition() instanceof Condition.Known;
            return Optional.of(new RowCounts(rows, nullsFail ? rows : 0, nullsFail ? 0 : rows));
        }

        @Override
        public Optional<?> aggregate(Measure.Aggregate measure) {
            return Optional.of(NO_VALUE);
        }

        @Override
        public Optional<?> quantile(Measure.Quantile measure) {
            return Optional.of(NO_VALUE);
        }

        @Override
        public Optional<?> correlation(Measure.Correlation measure) {
            return Optional.of(new Estimate.Undefined("no row has both values"));
        }

        @Override
        public Optional<?> uniqueness(Measure.Uniqueness measure) {
            return Optional.of(new UniquenessCounts(rows, 0, 0, 0));
        }

        @Override
        public Optional<?> mostCommon(Measure.MostCommon measure) {
            return Optional.of(new TopValue(null, 0, 0));
        }

        @Override
        public Optional<?> lookup(Measure.Lookup measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> sequence(Measure.Sequence measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> gaps(Measure.Gaps measure) {
            return Optional.of(new GapCounts(0, 0, List.of()));
        }

        @Override
        public Optional<?> outliers(Measure.Outliers measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> grouped(Measure.Grouped measure) {
            return Optional.of(new GroupedCounts(
                    new GroupedCounts.Groups.Categories(),
                    SideCounts.ofNulls(rows),
                    SideCounts.ofNulls(0),
                    List.of(),
                    List.of()));
        }

        @Override
        public Optional<?> parted(Measure.Parted measure) {
            return Optional.of(new DistributionGap(
                    SideCounts.ofNulls(rows), SideCounts.ofNulls(0), BigInteger.ZERO, 0, 0, 0, 0, 0, 0, 0));
        }

        @Override
        public Optional<?> elsewhere(Measure.Elsewhere<?> measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> perGroup(Measure.PerGroup<?> measure) {
            return rows == 0 ? Optional.of(Map.of()) : Optional.empty();
        }

        @Override
        public Optional<?> shared(Measure.Shared measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> rowSets(Measure.RowSets measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> rowDiff(Measure.RowDiff measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> ranges(Measure.Ranges measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> spellings(Measure.Spellings measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> mutualInformation(Measure.MutualInformation measure) {
            return Optional.of(new Estimate.Undefined("no row has both values"));
        }

        @Override
        public Optional<?> textLength(Measure.TextLength measure) {
            return Optional.of(NO_VALUE);
        }

        @Override
        public Optional<?> nestedType(Measure.NestedType measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> jsonSchema(Measure.JsonSchema measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> alike(Measure.Alike measure) {
            return Optional.of(new RowCounts(rows, 0, rows));
        }

        @Override
        public Optional<?> files(Measure.Files measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> distributed(Measure.Distributed measure) {
            return Optional.of(new CategoryDistribution(rows, List.of(), List.of(), 0));
        }

        @Override
        public Optional<?> frequent(Measure.Frequent measure) {
            return Optional.of(new FrequentValues(List.of(), 0));
        }

        @Override
        public Optional<?> queryValue(Measure.QueryValue measure) {
            return Optional.empty();
        }

        @Override
        public Optional<?> queryRows(Measure.QueryRows measure) {
            return Optional.empty();
        }
    }
}
