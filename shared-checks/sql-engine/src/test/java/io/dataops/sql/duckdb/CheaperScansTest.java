package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Precision;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.Statistic;
import io.dataops.checks.plan.UniquenessCounts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken on a detour is what each row would have said. */
class CheaperScansTest {
    private static final Column C = new Column("c");
    private static final Measure.Tally KNOWN =
            new Measure.Tally(new Condition.OneOf(C, List.of(Literal.text("a"), Literal.text("b"))));
    private static final Measure.Uniqueness UNIQUE =
            new Measure.Uniqueness(List.of(C), Measure.NullKeys.NOT_CONSIDERED);

    @TempDir
    Path folder;

    @Test
    void eachRowOfARepeatedValueCounts() throws Exception {
        Numbers numbers = measured("SELECT unnest(['a', 'a', 'b', 'x', 'x', 'x', NULL, NULL]) AS c", KNOWN);
        assertThat(numbers.of(KNOWN)).isEqualTo(new RowCounts(8, 3, 2));
    }

    @Test
    void manyDifferentValuesAreCountedAlike() throws Exception {
        Numbers numbers = measured("SELECT 'k' || i AS c FROM range(5000) AS r(i) UNION ALL SELECT 'a'", KNOWN);
        assertThat(numbers.of(KNOWN)).isEqualTo(new RowCounts(5001, 5000, 0));
    }

    @Test
    void aTableWithoutRowsHasNone() throws Exception {
        Numbers numbers = measured("SELECT 'a' AS c WHERE false", KNOWN);
        assertThat(numbers.of(KNOWN)).isEqualTo(new RowCounts(0, 0, 0));
    }

    @Test
    void nullsAloneAreUnknown() throws Exception {
        Numbers numbers = measured("SELECT CAST(NULL AS VARCHAR) AS c FROM range(3)", KNOWN);
        assertThat(numbers.of(KNOWN)).isEqualTo(new RowCounts(3, 0, 3));
    }

    @Test
    void presenceAndExtremesShareTheDetour() throws Exception {
        Measure.Tally present = new Measure.Tally(new Condition.Present(C));
        Measure.Aggregate largest = new Measure.Aggregate(Statistic.MAX, C);
        Numbers numbers = measured("SELECT unnest(['a', 'a', 'b', NULL, NULL]) AS c", KNOWN, present, largest);
        assertThat(numbers.of(present)).isEqualTo(new RowCounts(5, 2, 0));
        assertThat(numbers.of(largest)).isEqualTo(new Estimate.Defined(new Scalar.Text("b")));
    }

    @Test
    void anAscendingColumnHasEachValueOnce() throws Exception {
        Numbers numbers = measured("SELECT i AS c FROM range(300000) AS r(i)", UNIQUE);
        assertThat(numbers.of(UNIQUE)).isEqualTo(new UniquenessCounts(300_000, 300_000, 300_000, 300_000));
    }

    @Test
    void aRepeatedValueInAnOrderedColumnIsFound() throws Exception {
        Numbers numbers = measured("SELECT unnest([1, 2, 2, 3]) AS c", UNIQUE);
        assertThat(numbers.of(UNIQUE)).isEqualTo(new UniquenessCounts(4, 4, 3, 2));
    }

    @Test
    void aNullInAnOrderedColumnIsNotConsidered() throws Exception {
        Numbers numbers = measured("SELECT unnest([NULL, 1, NULL, 2]) AS c", UNIQUE);
        assertThat(numbers.of(UNIQUE)).isEqualTo(new UniquenessCounts(4, 2, 2, 2));
    }

    @Test
    void valuesOutOfOrderMayStillBeUnique() throws Exception {
        Numbers numbers = measured("SELECT unnest([3, 1, 2]) AS c", UNIQUE);
        assertThat(numbers.of(UNIQUE)).isEqualTo(new UniquenessCounts(3, 3, 3, 3));
    }

    @Test
    void quantilesTakenTogetherKeepTheirPlaces() throws Exception {
        Measure.Quantile high = new Measure.Quantile(C, Rational.of(3, 4), Precision.EXACT);
        Measure.Quantile low = new Measure.Quantile(C, Rational.of(1, 4), Precision.EXACT);
        Numbers numbers = measured("SELECT unnest([1, 2, 3, 4]) AS c", high, low);
        assertThat(numbers.of(high)).isEqualTo(defined("3.25"));
        assertThat(numbers.of(low)).isEqualTo(defined("1.75"));
    }

    @Test
    void quantilesOfNullsAreUndefined() throws Exception {
        Measure.Quantile high = new Measure.Quantile(C, Rational.of(3, 4), Precision.EXACT);
        Measure.Quantile low = new Measure.Quantile(C, Rational.of(1, 4), Precision.EXACT);
        Numbers numbers = measured("SELECT CAST(NULL AS INTEGER) AS c FROM range(3)", high, low);
        assertThat(numbers.of(high)).isEqualTo(new Estimate.Undefined("no row has a value"));
        assertThat(numbers.of(low)).isEqualTo(new Estimate.Undefined("no row has a value"));
    }

    private static Estimate defined(String value) {
        return new Estimate.Defined(new Scalar.Numeric(new BigDecimal(value)));
    }

    private Numbers measured(String select, Measure<?>... measures) throws SQLException, EngineException {
        Path file = folder.resolve("data.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
        }
        Source.Files files =
                new Source.Files(FileFormat.PARQUET, List.of(file), ReadOptions.DEFAULTS, Source.Partitions.NONE);
        Resources resources = new Resources(1L << 30, 2, folder.resolve("temporary"), Instant.EPOCH);
        Scope scope = new Scope("data", null);
        try (Engine engine = new DuckDbEngineFactory().open(List.of(new Source("data", files, null)), resources)) {
            Plan plan = Plan.builder().add(scope, List.of(measures)).build();
            return engine.run(plan, Progress.SILENT).in(scope);
        }
    }
}
