package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.TableSchema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Measures that look into the values of one or two columns: lengths, information, nested types. */
final class FewColumnsSql {
    private static final String LIST_ELEMENT = "[]";

    private final Table table;
    private final String relation;

    FewColumnsSql(Table table, Relation relation) {
        this.table = table;
        this.relation = relation.sql();
    }

    Fragment<Estimate> textLength(Measure.TextLength measure) {
        String length = "length(" + table.text(measure.column(), "the length") + ")";
        List<Aggregate> aggregates =
                switch (measure.extent()) {
                    case MIN -> List.of(Aggregate.extreme("min(" + length + ")"));
                    case MAX -> List.of(Aggregate.extreme("max(" + length + ")"));
                    case MEAN -> List.of(Aggregate.of("sum(" + length + ")"), Aggregate.present(length));
                };
        return new Fragment<>(
                aggregates,
                Set.of(measure.column()),
                cells -> AggregateSql.estimate(
                        cells.number(0)
                                .map(value -> measure.extent() == Measure.TextLength.Extent.MEAN
                                        ? value.divide(BigDecimal.valueOf(cells.count(1)), MathContext.DECIMAL128)
                                        : value)
                                .map(Scalar.Numeric::new),
                        "no row has a value"));
    }

    /** In nats; the last digits depend on the order of addition and are cut. */
    Standalone<Estimate> mutualInformation(Measure.MutualInformation measure) {
        String first = table.ordered(measure.first(), "mutual information");
        String second = table.ordered(measure.second(), "mutual information");
        String sql = "WITH pairs AS (SELECT " + first + " AS x, " + second + " AS y, count(*) AS n FROM " + relation
                + " WHERE " + Table.name(measure.first()) + " IS NOT NULL AND " + Table.name(measure.second())
                + " IS NOT NULL GROUP BY 1, 2), beside AS (SELECT CAST(n AS DOUBLE) AS n,"
                + " CAST(sum(n) OVER (PARTITION BY x) AS DOUBLE) AS nx, CAST(sum(n) OVER (PARTITION BY y) AS DOUBLE) AS ny,"
                + " CAST(sum(n) OVER () AS DOUBLE) AS total FROM pairs)"
                + " SELECT CASE WHEN count(*) > 0 THEN greatest(fsum(n / total * ln(n / nx * total / ny)), 0) END FROM beside";
        return new Standalone<>(
                sql,
                cells -> AggregateSql.estimate(
                        cells.number(0).map(AggregateSql::stable).map(Scalar.Numeric::new), "no row has both values"));
    }

    Standalone<TableSchema.Field> nestedType(Measure.NestedType measure) {
        TableSchema.Field column = table.field(measure.column());
        if (column.kind() != ColumnKind.NESTED) {
            throw new UnfitMeasureException(
                    measure.column() + " is " + column.kind() + " and holds nothing that has a type of its own");
        }
        StringBuilder value = new StringBuilder(Table.name(measure.column()));
        for (String step : measure.path()) {
            value.append(step.equals(LIST_ELEMENT) ? "[1]" : "." + LockedDatabase.identifier(step));
        }
        String sql = "SELECT typeof(any_value(" + value + ")) FROM (SELECT * FROM " + relation + " LIMIT 0) t";
        return new Standalone<>(sql, cells -> {
            String type = cells.scalar(0).orElseThrow().toString();
            return new TableSchema.Field(measure.column(), DuckDbTypes.kind(type), type);
        });
    }
}
