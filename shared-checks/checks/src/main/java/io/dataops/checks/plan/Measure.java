package io.dataops.checks.plan;

import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.literal.Rational;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something an engine can measure in a {@link Scope}. Measures are values: equal ones are taken once, whichever checks
 * want them.
 *
 * @param <T> type of the answer
 */
public sealed interface Measure<T> {
    /** A measure that says yes, no or unknown to each row of its scope, so that the failing ones can be told. */
    sealed interface OfRows<T> extends Measure<T> {}

    /** The columns and their types. */
    record Schema() implements Measure<TableSchema> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.schema(this);
        }
    }

    /** Number of rows. */
    record Rows() implements Measure<Long> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** Rows that say yes, no and unknown to a condition. */
    record Tally(Condition condition) implements OfRows<RowCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tally(this);
        }
    }

    /** An aggregate of the values of a column that are not null. */
    record Aggregate(Statistic statistic, Column column) implements Measure<Estimate> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.aggregate(this);
        }
    }

    /**
     * A quantile of the values that are not null: type 7 of Hyndman and Fan 1996, linear between the order statistics
     * around (n − 1)p.
     *
     * @param probability from 0 to 1
     */
    record Quantile(Column column, Rational probability, Precision precision) implements Measure<Estimate> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quantile(this);
        }
    }

    /** Pearson's correlation over the rows where neither value is null. */
    record Correlation(Column first, Column second) implements Measure<Estimate> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.correlation(this);
        }
    }

    /**
     * How often the values of some columns together repeat, over the rows where none of them is null.
     *
     * @param nulls whether rows with a null are among the failing rows that can be shown; the counts are the same
     */
    record Uniqueness(List<Column> columns, NullKeys nulls) implements OfRows<UniquenessCounts> {
        public Uniqueness {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniqueness(this);
        }
    }

    /** The value that occurs most often; of several, the smallest. */
    record MostCommon(Column column) implements Measure<TopValue> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mostCommon(this);
        }
    }

    /** Rows whose values, none of them null, are found in another data set or not. */
    record Lookup(List<Column> columns, String target, List<Column> targetColumns) implements OfRows<RowCounts> {
        public Lookup {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lookup(this);
        }
    }

    /**
     * Rows whose value is in order with the row before; the first row of each group is in order.
     *
     * @param by what puts the rows in sequence; empty for the order of the files
     * @param per a sequence for each value of these; empty for one sequence
     */
    record Sequence(Column column, Comparison comparison, List<Column> by, List<Column> per)
            implements OfRows<RowCounts> {
        public Sequence {
            by = List.copyOf(by);
            per = List.copyOf(per);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /** Periods between the first and the last value in which no row lies. */
    record Gaps(Column column, Period period) implements Measure<GapCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gaps(this);
        }
    }

    /** Rows whose value lies within limits that come from the values themselves. */
    record Outliers(Column column, OutlierRule rule) implements OfRows<RowCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outliers(this);
        }
    }

    /**
     * How the values of two columns that are not null spread over groups.
     *
     * @param reference the column to compare with, usually of another data set; all its rows count
     */
    record Grouped(Column column, Counterpart reference, Grouping grouping) implements Measure<GroupedCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.grouped(this);
        }
    }

    /**
     * How far the empirical distributions of two columns of numbers part, over their values that are not null.
     *
     * @param reference the column to compare with, usually of another data set; all its rows count
     */
    record Parted(Column column, Counterpart reference) implements Measure<DistributionGap> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parted(this);
        }
    }

    /** A measure of other rows than those of the scope it is asked in. */
    record Elsewhere<T>(Scope scope, Measure<T> measure) implements Measure<T> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elsewhere(this);
        }
    }

    /**
     * A measure of each group of rows, in the order of the groups; nulls are a group.
     *
     * @param measure one that is made of aggregates: rows, tallies, aggregates and quantiles
     */
    record PerGroup<T>(List<Column> by, Measure<T> measure) implements Measure<Map<GroupKey, T>> {
        public PerGroup {
            by = List.copyOf(by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.perGroup(this);
        }
    }

    /** Rows whose values, none of them null, are found in another data set: those that were to be kept apart from it. */
    record Shared(List<Column> columns, String target, List<Column> targetColumns) implements OfRows<RowCounts> {
        public Shared {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shared(this);
        }
    }

    /** How many rows two data sets have that the other has not, each row as often as it occurs. */
    record RowSets(ColumnChoice columns, Scope other, RowEquality equality) implements Measure<RowSetCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rowSets(this);
        }
    }

    /**
     * How the rows of a key differ between two data sets; columns of the key are not compared.
     *
     * @param allowed differences that are counted and not shown
     */
    record RowDiff(
            List<Column> key, ColumnChoice compared, Scope other, Tolerance tolerance, Set<RowDifference> allowed)
            implements Measure<RowDifferences> {
        public RowDiff {
            key = List.copyOf(key);
            allowed = Collections.unmodifiableSet(new TreeSet<>(allowed));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rowDiff(this);
        }
    }

    /** Rows that are ranges, and whether they keep apart from those before them. */
    record Ranges(RangeRule rule) implements OfRows<RowCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ranges(this);
        }
    }

    /** Rows whose text is the only spelling of its kind, once differences in some respects are passed over. */
    record Spellings(Column column, Set<Spelling> ignored) implements OfRows<RowCounts> {
        public Spellings {
            ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spellings(this);
        }
    }

    /** Mutual information of two columns in nats, over the rows where neither value is null. */
    record MutualInformation(Column first, Column second) implements Measure<Estimate> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mutualInformation(this);
        }
    }

    /** The shortest, mean or longest text in Unicode code points. */
    record TextLength(Column column, Extent extent) implements Measure<Estimate> {
        /** Which of the lengths. */
        public enum Extent {
            MIN,
            MEAN,
            MAX
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textLength(this);
        }
    }

    /**
     * The type of something within a nested column.
     *
     * @param path names of fields from the outside in; {@code []} stands for the elements of a list
     */
    record NestedType(Column column, List<String> path) implements Measure<TableSchema.Field> {
        public NestedType {
            path = List.copyOf(path);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nestedType(this);
        }
    }

    /**
     * Rows whose text is JSON that keeps a JSON Schema.
     *
     * @param schema the schema as JSON
     */
    record JsonSchema(Column column, String schema) implements OfRows<RowCounts> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.jsonSchema(this);
        }
    }

    /**
     * Rows whose text is like most: texts are alike that match the same one of some patterns, and those that match none.
     * Where several kinds are as frequent, the pattern that stands first makes the kind of most.
     *
     * @param patterns regular expressions; a text belongs to the first that is found in it
     */
    record Alike(Column column, List<String> patterns) implements OfRows<RowCounts> {
        public Alike {
            patterns = List.copyOf(patterns);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alike(this);
        }
    }

    /** The files of a data set, in the order of their rows. */
    record Files(Contents contents) implements Measure<List<DataFile>> {
        /** Whether their bytes are read. */
        public enum Contents {
            NOT_READ,
            CHECKSUMS
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.files(this);
        }
    }

    /** How the values of a column are distributed: numbers by number, anything else by digest. */
    record Distributed(Column column) implements Measure<Distribution> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.distributed(this);
        }
    }

    /**
     * The values that occur most often.
     *
     * @param most how many, at least 1
     */
    record Frequent(Column column, Form form, int most) implements Measure<FrequentValues> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.frequent(this);
        }
    }

    /** The one value that a query of the suite returns. */
    record QueryValue(String sql) implements Measure<Estimate> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.queryValue(this);
        }
    }

    /** The rows that a query of the suite returns, each of them failing. */
    record QueryRows(String sql) implements Measure<Long> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.queryRows(this);
        }
    }

    /** When the session started: what "now" means to every check. */
    record Now() implements Measure<Instant> {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.now(this);
        }
    }

    /** What the values of two columns are counted by. */
    enum Grouping {
        /** Numbers by decile, booleans and texts by value; other types are refused. */
        BY_TYPE,
        /** Each value is a group. */
        CATEGORIES
    }

    /** What of a value is counted. */
    enum Form {
        /** The value itself. */
        VALUE,
        /**
         * How a text is built: each digit is 9, runs of capital letters are A or A+, of other letters a or a+, and everything
         * else is as it is; at most 60 characters.
         */
        SHAPE
    }

    /** What a null in a column that has to be unique means. */
    enum NullKeys {
        NOT_CONSIDERED,
        FAILING
    }

    <R> R match(Cases<R> cases);

    /** One answer per measure; a new one does not compile until every engine takes or refuses it. */
    interface Cases<R> {
        R schema(Schema measure);

        R rows(Rows measure);

        R tally(Tally measure);

        R aggregate(Aggregate measure);

        R quantile(Quantile measure);

        R correlation(Correlation measure);

        R uniqueness(Uniqueness measure);

        R mostCommon(MostCommon measure);

        R lookup(Lookup measure);

        R sequence(Sequence measure);

        R gaps(Gaps measure);

        R outliers(Outliers measure);

        R grouped(Grouped measure);

        R parted(Parted measure);

        R elsewhere(Elsewhere<?> measure);

        R perGroup(PerGroup<?> measure);

        R shared(Shared measure);

        R rowSets(RowSets measure);

        R rowDiff(RowDiff measure);

        R ranges(Ranges measure);

        R spellings(Spellings measure);

        R mutualInformation(MutualInformation measure);

        R textLength(TextLength measure);

        R nestedType(NestedType measure);

        R jsonSchema(JsonSchema measure);

        R alike(Alike measure);

        R files(Files measure);

        R distributed(Distributed measure);

        R frequent(Frequent measure);

        R queryValue(QueryValue measure);

        R queryRows(QueryRows measure);

        R now(Now measure);
    }
}
