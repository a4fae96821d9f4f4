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
                Unique.TYPE,
                PrimaryKey.TYPE,
                DistinctCount.TYPE,
                Distinctness.TYPE,
                DuplicateCount.TYPE,
                AcceptedValues.TYPE,
                RejectedValues.TYPE,
                Between.TYPE,
                Regex.TYPE,
                NotRegex.TYPE,
                Length.TYPE,
                NamedFormat.TYPE,
                DateFormatCheck.TYPE,
                Min.TYPE,
                Max.TYPE,
                Mean.TYPE,
                Median.TYPE,
                Quantile.TYPE,
                Sum.TYPE,
                StandardDeviation.TYPE,
                Variance.TYPE,
                CorrelationCheck.TYPE,
                OutliersCheck.TYPE,
                MostCommonValue.TYPE,
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
