package io.dataops.checks.check.type;

import io.dataops.checks.check.CheckRegistry;
import java.util.List;

/** The list of built-in check types. */
public final class BuiltInChecks {
    private BuiltInChecks() {}

    /** A registry of all built-in check types, in the order of the reference page. */
    public static CheckRegistry registry() {
        return CheckRegistry.of(List.of(
                ColumnExists.TYPE,
                ColumnsCheck.TYPE,
                ColumnTypeCheck.TYPE,
                ColumnCount.TYPE,
                RowCount.TYPE,
                NotNull.TYPE,
                IsNull.TYPE,
                Completeness.TYPE,
                NotBlank.TYPE,
                MissingValues.TYPE,
                RowsComplete.TYPE,
                CompleteTogether.TYPE,
                Unique.TYPE,
                PrimaryKey.TYPE,
                DistinctCount.TYPE,
                Distinctness.TYPE,
                DuplicateCount.TYPE,
                UniqueWithinRecord.TYPE,
                AcceptedValues.TYPE,
                RejectedValues.TYPE,
                DistinctSet.TYPE,
                Between.TYPE,
                NotBetween.TYPE,
                Regex.TYPE,
                NotRegex.TYPE,
                RegexList.TYPE,
                Like.TYPE,
                TextHygiene.TYPE,
                ConsistentCase.TYPE,
                Length.TYPE,
                NamedFormat.TYPE,
                DateFormatCheck.TYPE,
                JsonText.TYPE,
                PersonalData.TYPE,
                Min.TYPE,
                Max.TYPE,
                Mean.TYPE,
                Median.TYPE,
                Quantile.TYPE,
                Sum.TYPE,
                StandardDeviation.TYPE,
                Variance.TYPE,
                Spread.RANGE,
                Spread.INTERQUARTILE,
                Skewness.TYPE,
                Kurtosis.TYPE,
                Entropy.TYPE,
                CorrelationCheck.TYPE,
                OutliersCheck.TYPE,
                MostCommonValue.TYPE,
                Drift.TYPE,
                Monotonic.INCREASING,
                Monotonic.DECREASING,
                ForeignKey.TYPE,
                CompareColumns.TYPE,
                EqualSum.TYPE,
                Freshness.TYPE,
                NoGaps.TYPE,
                ExpressionCheck.TYPE,
                QueryCheck.TYPE));
    }
}
