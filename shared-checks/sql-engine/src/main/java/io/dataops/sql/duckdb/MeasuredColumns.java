package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns whose values a measure looks at; none for one where a null does not make its rows unknown. */
final class MeasuredColumns implements Measure.Cases<Set<Column>>, Condition.Cases<Set<Column>> {
    @Override
    public Set<Column> schema(Measure.Schema measure) {
        return Set.of();
    }

    @Override
    public Set<Column> now(Measure.Now measure) {
        return Set.of();
    }

    @Override
    public Set<Column> rows(Measure.Rows measure) {
        return Set.of();
    }

    @Override
    public Set<Column> tally(Measure.Tally measure) {
        return measure.condition().match(this);
    }

    @Override
    public Set<Column> aggregate(Measure.Aggregate measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> quantile(Measure.Quantile measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> correlation(Measure.Correlation measure) {
        return Set.copyOf(List.of(measure.first(), measure.second()));
    }

    @Override
    public Set<Column> uniqueness(Measure.Uniqueness measure) {
        return Set.copyOf(measure.columns());
    }

    @Override
    public Set<Column> mostCommon(Measure.MostCommon measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> lookup(Measure.Lookup measure) {
        return Set.copyOf(measure.columns());
    }

    @Override
    public Set<Column> sequence(Measure.Sequence measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> gaps(Measure.Gaps measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> outliers(Measure.Outliers measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> grouped(Measure.Grouped measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> parted(Measure.Parted measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> elsewhere(Measure.Elsewhere<?> measure) {
        return Set.of();
    }

    @Override
    public Set<Column> perGroup(Measure.PerGroup<?> measure) {
        return Set.of();
    }

    @Override
    public Set<Column> shared(Measure.Shared measure) {
        return Set.copyOf(measure.columns());
    }

    @Override
    public Set<Column> rowSets(Measure.RowSets measure) {
        return Set.of();
    }

    @Override
    public Set<Column> rowDiff(Measure.RowDiff measure) {
        return Set.of();
    }

    @Override
    public Set<Column> ranges(Measure.Ranges measure) {
        return switch (measure.rule().openEnd()) {
            case UNKNOWN ->
                Set.copyOf(List.of(measure.rule().lower(), measure.rule().upper()));
            case NEVER -> Set.of(measure.rule().lower());
        };
    }

    @Override
    public Set<Column> spellings(Measure.Spellings measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> mutualInformation(Measure.MutualInformation measure) {
        return Set.copyOf(List.of(measure.first(), measure.second()));
    }

    @Override
    public Set<Column> textLength(Measure.TextLength measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> nestedType(Measure.NestedType measure) {
        return Set.of();
    }

    @Override
    public Set<Column> jsonSchema(Measure.JsonSchema measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> alike(Measure.Alike measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> files(Measure.Files measure) {
        return Set.of();
    }

    @Override
    public Set<Column> distributed(Measure.Distributed measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> frequent(Measure.Frequent measure) {
        return Set.of(measure.column());
    }

    @Override
    public Set<Column> queryValue(Measure.QueryValue measure) {
        return Set.of();
    }

    @Override
    public Set<Column> queryRows(Measure.QueryRows measure) {
        return Set.of();
    }

    @Override
    public Set<Column> present(Condition.Present condition) {
        return Set.of();
    }

    @Override
    public Set<Column> notBlank(Condition.NotBlank condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> oneOf(Condition.OneOf condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> within(Condition.Within condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> matches(Condition.Matches condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> length(Condition.Length condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> dated(Condition.Dated condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> checkDigit(Condition.CheckDigit condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> json(Condition.Json it) {
        return Set.of(it.column());
    }

    @Override
    public Set<Column> compares(Condition.Compares condition) {
        return Set.copyOf(List.of(condition.left(), condition.right()));
    }

    @Override
    public Set<Column> addsUp(Condition.AddsUp condition) {
        Set<Column> columns = new HashSet<>(condition.parts());
        columns.add(condition.total());
        return columns;
    }

    @Override
    public Set<Column> inTime(Condition.InTime condition) {
        return Set.of(condition.column());
    }

    @Override
    public Set<Column> sql(Condition.Sql condition) {
        return Set.of();
    }

    @Override
    public Set<Column> not(Condition.Not condition) {
        return condition.condition().match(this);
    }

    @Override
    public Set<Column> all(Condition.All condition) {
        Set<Column> columns = new HashSet<>();
        condition.conditions().forEach(part -> columns.addAll(part.match(this)));
        return columns;
    }

    @Override
    public Set<Column> known(Condition.Known condition) {
        return condition.condition().match(this);
    }
}
