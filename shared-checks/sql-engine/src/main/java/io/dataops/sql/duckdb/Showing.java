package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scope;
import java.util.Optional;

/** Writes the SELECT that shows the failing rows of a measure; empty for one that counts no rows. */
final class Showing implements Measure.Cases<Optional<String>> {
    private final StandaloneSql statements;
    private final Table table;
    private final Relation relation;
    private final Writing writing;

    Showing(Scope scope, Writing writing) {
        this(scope, Relation.of(scope, writing.userSql()), writing);
    }

    /** @param relation the rows of the scope; columns that it has besides those of the data set are shown too */
    Showing(Scope scope, Relation relation, Writing writing) {
        this.relation = relation;
        this.writing = writing;
        table = writing.table(scope.dataset());
        statements = new StandaloneSql(table, relation, writing::table, writing.userSql());
    }

    @Override
    public Optional<String> tally(Measure.Tally measure) {
        ConditionSql condition = ConditionSql.of(measure.condition(), table, writing.userSql(), writing.now());
        return Optional.of("SELECT * FROM " + relation.sql() + " WHERE NOT (" + condition.predicate() + ")");
    }

    @Override
    public Optional<String> uniqueness(Measure.Uniqueness measure) {
        return Optional.of(statements.repeated(measure));
    }

    @Override
    public Optional<String> lookup(Measure.Lookup measure) {
        return Optional.of(statements.orphans(measure));
    }

    @Override
    public Optional<String> sequence(Measure.Sequence measure) {
        return Optional.of(statements.outOfOrder(measure));
    }

    @Override
    public Optional<String> outliers(Measure.Outliers measure) {
        return Optional.of(statements.outlying(measure));
    }

    @Override
    public Optional<String> queryRows(Measure.QueryRows measure) {
        return Optional.of(statements.query(measure.sql()));
    }

    @Override
    public Optional<String> shared(Measure.Shared measure) {
        return Optional.of(statements.alsoThere(measure));
    }

    @Override
    public Optional<String> rowSets(Measure.RowSets measure) {
        return Optional.of(new RowSetsSql(sides(measure.other()), measure).differing());
    }

    @Override
    public Optional<String> rowDiff(Measure.RowDiff measure) {
        return Optional.of(new RowDiffSql(sides(measure.other()), measure).differing());
    }

    private Sides sides(Scope other) {
        return Sides.of(table, relation, other, writing::table, writing.userSql());
    }

    @Override
    public Optional<String> ranges(Measure.Ranges measure) {
        return Optional.of(new RangesSql(table, relation, measure.rule()).failing());
    }

    @Override
    public Optional<String> spellings(Measure.Spellings measure) {
        return Optional.of(new SpellingsSql(table, relation, measure).failing());
    }

    @Override
    public Optional<String> elsewhere(Measure.Elsewhere<?> measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> perGroup(Measure.PerGroup<?> measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> mutualInformation(Measure.MutualInformation measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> textLength(Measure.TextLength measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> nestedType(Measure.NestedType measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> jsonSchema(Measure.JsonSchema measure) {
        return Optional.of("SELECT * FROM " + relation.sql() + " WHERE NOT "
                + writing.functions().keepsSchema(measure, table));
    }

    @Override
    public Optional<String> alike(Measure.Alike measure) {
        return Optional.of(new AlikeSql(table, relation, measure).failing());
    }

    @Override
    public Optional<String> files(Measure.Files measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> schema(Measure.Schema measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> now(Measure.Now measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> rows(Measure.Rows measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> aggregate(Measure.Aggregate measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> quantile(Measure.Quantile measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> correlation(Measure.Correlation measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> mostCommon(Measure.MostCommon measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> gaps(Measure.Gaps measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> grouped(Measure.Grouped measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> parted(Measure.Parted measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> distributed(Measure.Distributed measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> frequent(Measure.Frequent measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> queryValue(Measure.QueryValue measure) {
        return Optional.empty();
    }
}
