package io.dataops.checks.reference;

import io.dataops.checks.check.Check;
import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.DataFile;
import io.dataops.checks.plan.DistributionGap;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.FrequentValues;
import io.dataops.checks.plan.GapCounts;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.RowDifferences;
import io.dataops.checks.plan.RowSetCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.SideCounts;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.plan.TopValue;
import io.dataops.checks.plan.UniquenessCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up answers about a data set of 1000 rows, so that the reference page can show the message of a check. */
final class ExampleNumbers implements Numbers, Measure.Cases<Object> {
    static final TableSchema SCHEMA = new TableSchema(List.of(
            new TableSchema.Field(new Column("name"), ColumnKind.TEXT, "VARCHAR"),
            new TableSchema.Field(new Column("amount"), ColumnKind.DOUBLE, "DOUBLE")));

    private static final RowCounts MOST_PASS = new RowCounts(1000, 3, 0);
    private static final RowCounts MOST_PASS_AND_SOME_ARE_NULL = new RowCounts(1000, 3, 12);

    private final Check check;

    /** The answers that fit the measures of a check. */
    ExampleNumbers(Check check) {
        this.check = check;
    }

    @Override
    @SuppressWarnings("unchecked") // each case answers with the type that its measure declares
    public <T> T of(Measure<T> measure) {
        return (T) measure.match(this);
    }

    @Override
    public TableSchema schema(Measure.Schema measure) {
        return SCHEMA;
    }

    @Override
    public Long rows(Measure.Rows measure) {
        return 0L;
    }

    @Override
    public RowCounts tally(Measure.Tally measure) {
        return MeasureWords.isNeverUnknown(measure.condition()) ? MOST_PASS : MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public Estimate aggregate(Measure.Aggregate measure) {
        if (check.measures().contains(new Measure.Now())) {
            return new Estimate.Defined(new Scalar.DateTime(LocalDateTime.parse("2026-01-29T18:00:00")));
        }
        return number(
                switch (measure.statistic()) {
                    case MIN -> "-3";
                    case MAX -> "1250";
                    case SUM -> "0";
                    case MEAN -> "21.5";
                    case STANDARD_DEVIATION, STANDARD_DEVIATION_POP -> "61.2";
                    case VARIANCE, VARIANCE_POP -> "3745.44";
                    case SKEWNESS -> "0.62";
                    case KURTOSIS -> "-0.4";
                    case ENTROPY -> "1.58";
                });
    }

    @Override
    public Estimate quantile(Measure.Quantile measure) {
        return number(measure.probability().compareTo(Rational.of(1, 2)) < 0 ? "96" : "128");
    }

    @Override
    public Estimate correlation(Measure.Correlation measure) {
        return number("0.31");
    }

    @Override
    public UniquenessCounts uniqueness(Measure.Uniqueness measure) {
        return new UniquenessCounts(1000, 988, 870, 800);
    }

    @Override
    public TopValue mostCommon(Measure.MostCommon measure) {
        return new TopValue(new Scalar.Text("closed"), 850, 988);
    }

    @Override
    public RowCounts lookup(Measure.Lookup measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public RowCounts sequence(Measure.Sequence measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public GapCounts gaps(Measure.Gaps measure) {
        return new GapCounts(31, 2, List.of("2026-01-05", "2026-01-06"));
    }

    @Override
    public RowCounts outliers(Measure.Outliers measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public GroupedCounts grouped(Measure.Grouped measure) {
        List<BigDecimal> deciles = IntStream.range(1, 10)
                .mapToObj(it -> BigDecimal.valueOf(12L * it))
                .toList();
        return new GroupedCounts(
                new GroupedCounts.Groups.Deciles(deciles),
                new SideCounts(988, 12, 0),
                new SideCounts(900, 0, 0),
                List.of(60L, 60L, 90L, 90L, 90L, 90L, 98L, 110L, 130L, 170L),
                Collections.nCopies(10, 90L));
    }

    @Override
    public Distribution distributed(Measure.Distributed measure) {
        return new CategoryDistribution(0, List.of(1L), List.of(1000L), 0);
    }

    @Override
    public FrequentValues frequent(Measure.Frequent measure) {
        return new FrequentValues(List.of(), 0);
    }

    @Override
    public DistributionGap parted(Measure.Parted measure) {
        return new DistributionGap(
                new SideCounts(100, 0, 0),
                new SideCounts(100, 0, 0),
                BigInteger.valueOf(1200),
                -15000,
                15000,
                1800000,
                300,
                900,
                9900,
                9900);
    }

    @Override
    public Object elsewhere(Measure.Elsewhere<?> measure) {
        return measure.measure() instanceof Measure.Rows
                ? Long.valueOf(12)
                : measure.measure().match(this);
    }

    @Override
    public Map<GroupKey, Object> perGroup(Measure.PerGroup<?> measure) {
        Object answer = measure.measure().match(this);
        return Map.of(new GroupKey(List.of(Optional.of("north"))), answer);
    }

    @Override
    public RowCounts shared(Measure.Shared measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public RowSetCounts rowSets(Measure.RowSets measure) {
        return new RowSetCounts(1000, 1001, 2, 3);
    }

    @Override
    public RowDifferences rowDiff(Measure.RowDiff measure) {
        return new RowDifferences(990, 7, 2, 1, 0, 0, Map.of(new Column("amount"), 7L));
    }

    @Override
    public RowCounts ranges(Measure.Ranges measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public RowCounts spellings(Measure.Spellings measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public Estimate mutualInformation(Measure.MutualInformation measure) {
        return number("0.42");
    }

    @Override
    public Estimate textLength(Measure.TextLength measure) {
        return number("24.5");
    }

    @Override
    public TableSchema.Field nestedType(Measure.NestedType measure) {
        return new TableSchema.Field(measure.column(), ColumnKind.TEXT, "VARCHAR");
    }

    @Override
    public RowCounts jsonSchema(Measure.JsonSchema measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public RowCounts alike(Measure.Alike measure) {
        return MOST_PASS_AND_SOME_ARE_NULL;
    }

    @Override
    public List<DataFile> files(Measure.Files measure) {
        Optional<String> checksum = measure.contents() == Measure.Files.Contents.CHECKSUMS
                ? Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                : Optional.empty();
        return List.of(new DataFile("orders.csv", 250_000, Instant.parse("2026-01-29T18:00:00Z"), checksum));
    }

    @Override
    public Estimate queryValue(Measure.QueryValue measure) {
        return number("7");
    }

    @Override
    public Long queryRows(Measure.QueryRows measure) {
        return 3L;
    }

    @Override
    public Instant now(Measure.Now measure) {
        return Instant.parse("2026-01-31T06:00:00Z");
    }

    private static Estimate number(String digits) {
        return new Estimate.Defined(new Scalar.Numeric(new BigDecimal(digits)));
    }
}
