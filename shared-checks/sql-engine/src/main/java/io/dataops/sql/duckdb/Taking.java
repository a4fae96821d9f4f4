package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes the SQL of every kind of measure. Throws {@link UnfitMeasureException} for one that does not fit the data. */
final class Taking implements Measure.Cases<Work<?>> {
    private final AggregateSql aggregates;
    private final StandaloneSql statements;
    private final TwoSamplesSql twoSamples;
    private final Table table;
    private final FewColumnsSql fewColumns;
    private final Relation relation;
    private final Scope scope;
    private final Writing writing;
    private final Collection<Measure<?>> together;

    /** @param together all measures of the scope, since some share what others need */
    Taking(Scope scope, Writing writing, Collection<Measure<?>> together) {
        this.scope = scope;
        this.writing = writing;
        table = writing.table(scope.dataset());
        relation = Relation.of(scope, writing.userSql());
        aggregates = new AggregateSql(table, relation, writing.userSql(), writing.now());
        statements = new StandaloneSql(table, relation, writing::table, writing.userSql());
        twoSamples = new TwoSamplesSql(table, relation, writing::table);
        fewColumns = new FewColumnsSql(table, relation);
        this.together = together;
    }

    @SuppressWarnings("unchecked") // each method below answers with the type of its own measure
    <T> Task<T> task(Scope scope, Measure<T> measure) {
        return new Task<>(scope, measure, (Work<T>) measure.match(this));
    }

    /** What is known without reading a row. */
    private static <T> Fragment<T> known(T answer) {
        return new Fragment<>(List.of(), Set.of(), cells -> answer);
    }

    @Override
    public Work<?> schema(Measure.Schema measure) {
        TableSchema schema = table.schema();
        return known(schema);
    }

    @Override
    public Work<?> now(Measure.Now measure) {
        return known(writing.now());
    }

    @Override
    public Work<?> rows(Measure.Rows measure) {
        return AggregateSql.rows();
    }

    @Override
    public Work<?> tally(Measure.Tally measure) {
        return aggregates.tally(measure.condition());
    }

    @Override
    public Work<?> aggregate(Measure.Aggregate measure) {
        return aggregates.aggregate(measure);
    }

    @Override
    public Work<?> quantile(Measure.Quantile measure) {
        return aggregates.quantile(measure, together);
    }

    @Override
    public Work<?> correlation(Measure.Correlation measure) {
        return aggregates.correlation(measure);
    }

    @Override
    public Work<?> uniqueness(Measure.Uniqueness measure) {
        return statements.uniqueness(measure);
    }

    @Override
    public Work<?> mostCommon(Measure.MostCommon measure) {
        return statements.mostCommon(measure);
    }

    @Override
    public Work<?> lookup(Measure.Lookup measure) {
        return statements.lookup(measure);
    }

    @Override
    public Work<?> sequence(Measure.Sequence measure) {
        return statements.sequence(measure);
    }

    @Override
    public Work<?> gaps(Measure.Gaps measure) {
        return statements.gaps(measure);
    }

    @Override
    public Work<?> outliers(Measure.Outliers measure) {
        return statements.outliers(measure);
    }

    @Override
    public Work<?> grouped(Measure.Grouped measure) {
        return twoSamples.grouped(measure);
    }

    @Override
    public Work<?> parted(Measure.Parted measure) {
        return twoSamples.parted(measure);
    }

    @Override
    public Work<?> elsewhere(Measure.Elsewhere<?> measure) {
        return apart(new Taking(measure.scope(), writing, List.of(measure.measure())), measure.measure());
    }

    /** Aggregates cannot share a scan of other rows, so they get one of their own. */
    private static <T> Work<T> apart(Taking other, Measure<T> measure) {
        Work<T> work = other.task(other.scope, measure).work();
        return work instanceof Fragment<T> fragment && !fragment.aggregates().isEmpty()
                ? new Standalone<>(fragment.over(other.relation), fragment.answer())
                : work;
    }

    @Override
    public Work<?> perGroup(Measure.PerGroup<?> measure) {
        return grouped(measure);
    }

    private <T> Work<?> grouped(Measure.PerGroup<T> measure) {
        Taking alone = new Taking(scope, writing, List.of(measure.measure()));
        return new GroupsSql(table, relation)
                .of(measure, alone.task(scope, measure.measure()).work());
    }

    @Override
    public Work<?> shared(Measure.Shared measure) {
        return statements.shared(measure);
    }

    @Override
    public Work<?> rowSets(Measure.RowSets measure) {
        return new RowSetsSql(sides(measure.other()), measure).counts();
    }

    @Override
    public Work<?> rowDiff(Measure.RowDiff measure) {
        return new RowDiffSql(sides(measure.other()), measure).counts();
    }

    private Sides sides(Scope other) {
        return Sides.of(table, relation, other, writing::table, writing.userSql());
    }

    @Override
    public Work<?> ranges(Measure.Ranges measure) {
        return StandaloneSql.rowCounts(new RangesSql(table, relation, measure.rule()).counts());
    }

    @Override
    public Work<?> spellings(Measure.Spellings measure) {
        return StandaloneSql.rowCounts(new SpellingsSql(table, relation, measure).counts());
    }

    @Override
    public Work<?> mutualInformation(Measure.MutualInformation measure) {
        return fewColumns.mutualInformation(measure);
    }

    @Override
    public Work<?> textLength(Measure.TextLength measure) {
        return fewColumns.textLength(measure);
    }

    @Override
    public Work<?> nestedType(Measure.NestedType measure) {
        return fewColumns.nestedType(measure);
    }

    @Override
    public Work<?> jsonSchema(Measure.JsonSchema measure) {
        return StandaloneSql.rowCounts("SELECT count(*), coalesce(count_if(NOT "
                + writing.functions().keepsSchema(measure, table) + "), 0), coalesce(count_if("
                + Table.name(measure.column())
                + " IS NULL), 0) FROM " + relation.sql());
    }

    @Override
    public Work<?> alike(Measure.Alike measure) {
        return StandaloneSql.rowCounts(new AlikeSql(table, relation, measure).counts());
    }

    @Override
    public Work<?> files(Measure.Files measure) {
        return known(writing.catalog().files(scope.dataset()).read(measure.contents()));
    }

    @Override
    public Work<?> distributed(Measure.Distributed measure) {
        return DistributionSql.of(table, measure.column(), relation);
    }

    @Override
    public Work<?> frequent(Measure.Frequent measure) {
        return statements.frequent(measure);
    }

    @Override
    public Work<?> queryValue(Measure.QueryValue measure) {
        return new OneValue(statements.query(measure.sql()));
    }

    @Override
    public Work<?> queryRows(Measure.QueryRows measure) {
        return statements.queryRows(measure);
    }
}
