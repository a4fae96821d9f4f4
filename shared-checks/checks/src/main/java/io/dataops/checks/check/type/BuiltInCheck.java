package io.dataops.checks.check.type;

import io.dataops.checks.check.CheckType;
import java.util.Locale;

/**
 * The built-in check types by their keys in a suite, in the order of the reference page. Each is made when it is asked for: no
 * suite has most of them, and to make them all takes a quarter of a second.
 */
enum BuiltInCheck {
    COLUMN_EXISTS,
    COLUMNS,
    COLUMN_TYPE,
    COLUMN_COUNT,
    COLUMN_COUNT_MATCH,
    COLUMN_NAMES,
    NESTED_TYPE,
    SCHEMA_MATCH,
    SCHEMA_UNCHANGED,
    SAME_TYPES,
    ROW_COUNT,
    NOT_NULL,
    IS_NULL,
    COMPLETENESS,
    NOT_BLANK,
    NO_MISSING_VALUES,
    ROWS_COMPLETE,
    COMPLETE_TOGETHER,
    AT_LEAST_ONE,
    NOT_CONSTANT,
    UNIQUE,
    PRIMARY_KEY,
    DISTINCT_COUNT,
    DISTINCTNESS,
    DUPLICATE_COUNT,
    UNIQUE_WITHIN_RECORD,
    ONE_SPELLING,
    ACCEPTED_VALUES,
    REJECTED_VALUES,
    DISTINCT_SET,
    BETWEEN,
    NOT_BETWEEN,
    REGEX,
    NOT_REGEX,
    REGEX_LIST,
    LIKE,
    TEXT_HYGIENE,
    LETTER_CASE,
    LENGTH,
    FORMAT,
    DATE_FORMAT,
    PLAUSIBLE_DATE,
    ONE_TYPE,
    JSON,
    JSON_SCHEMA,
    NO_PERSONAL_DATA,
    MIN,
    MAX,
    MEAN,
    MEDIAN,
    QUANTILE,
    SUM,
    STANDARD_DEVIATION,
    VARIANCE,
    RANGE,
    INTERQUARTILE_RANGE,
    SKEWNESS,
    KURTOSIS,
    ENTROPY,
    ZERO_COUNT,
    TEXT_LENGTH,
    CORRELATION,
    MUTUAL_INFORMATION,
    OUTLIERS,
    MOST_COMMON_VALUE,
    DRIFT,
    DATASET_DRIFT,
    INCREASING,
    DECREASING,
    FOREIGN_KEY,
    COMPARE,
    EQUAL_SUM,
    COLUMNS_EQUAL,
    ACCEPTED_ROWS,
    NO_OVERLAPS,
    ROW_COUNT_MATCH,
    AGGREGATE_BALANCE,
    DATASET_EQUALITY,
    ROW_DIFF,
    SAME_GROUPS,
    NO_LEAKAGE,
    FRESHNESS,
    DEADLINE,
    RETENTION,
    STARTS_AFTER,
    NO_GAPS,
    FILE_COUNT,
    FILE_SIZE,
    FILE_AGE,
    FILE_CHECKSUM,
    UNIQUE_FILES,
    EXPRESSION,
    ALL_TRUE,
    QUERY,
    QUERY_MATCH;

    /** The key in a suite. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its declaration. */
    CheckType type() {
        return switch (this) {
            case COLUMN_EXISTS -> ColumnExists.TYPE;
            case COLUMNS -> ColumnsCheck.TYPE;
            case COLUMN_TYPE -> ColumnTypeCheck.TYPE;
            case COLUMN_COUNT -> ColumnCount.TYPE;
            case COLUMN_COUNT_MATCH -> ColumnCountMatch.TYPE;
            case COLUMN_NAMES -> ColumnNames.TYPE;
            case NESTED_TYPE -> NestedTypeCheck.TYPE;
            case SCHEMA_MATCH -> SchemaMatch.TYPE;
            case SCHEMA_UNCHANGED -> SchemaUnchanged.TYPE;
            case SAME_TYPES -> SameTypes.TYPE;
            case ROW_COUNT -> RowCount.TYPE;
            case NOT_NULL -> NotNull.TYPE;
            case IS_NULL -> IsNull.TYPE;
            case COMPLETENESS -> Completeness.TYPE;
            case NOT_BLANK -> NotBlank.TYPE;
            case NO_MISSING_VALUES -> MissingValues.TYPE;
            case ROWS_COMPLETE -> RowsComplete.TYPE;
            case COMPLETE_TOGETHER -> CompleteTogether.TYPE;
            case AT_LEAST_ONE -> AtLeastOne.TYPE;
            case NOT_CONSTANT -> NotConstant.TYPE;
            case UNIQUE -> Unique.TYPE;
            case PRIMARY_KEY -> PrimaryKey.TYPE;
            case DISTINCT_COUNT -> DistinctCount.TYPE;
            case DISTINCTNESS -> Distinctness.TYPE;
            case DUPLICATE_COUNT -> DuplicateCount.TYPE;
            case UNIQUE_WITHIN_RECORD -> UniqueWithinRecord.TYPE;
            case ONE_SPELLING -> OneSpelling.TYPE;
            case ACCEPTED_VALUES -> AcceptedValues.TYPE;
            case REJECTED_VALUES -> RejectedValues.TYPE;
            case DISTINCT_SET -> DistinctSet.TYPE;
            case BETWEEN -> Between.TYPE;
            case NOT_BETWEEN -> NotBetween.TYPE;
            case REGEX -> Regex.TYPE;
            case NOT_REGEX -> NotRegex.TYPE;
            case REGEX_LIST -> RegexList.TYPE;
            case LIKE -> Like.TYPE;
            case TEXT_HYGIENE -> TextHygiene.TYPE;
            case LETTER_CASE -> ConsistentCase.TYPE;
            case LENGTH -> Length.TYPE;
            case FORMAT -> NamedFormat.TYPE;
            case DATE_FORMAT -> DateFormatCheck.TYPE;
            case PLAUSIBLE_DATE -> PlausibleDate.TYPE;
            case ONE_TYPE -> OneType.TYPE;
            case JSON -> JsonText.TYPE;
            case JSON_SCHEMA -> JsonSchemaCheck.TYPE;
            case NO_PERSONAL_DATA -> PersonalData.TYPE;
            case MIN -> Min.TYPE;
            case MAX -> Max.TYPE;
            case MEAN -> Mean.TYPE;
            case MEDIAN -> Median.TYPE;
            case QUANTILE -> Quantile.TYPE;
            case SUM -> Sum.TYPE;
            case STANDARD_DEVIATION -> StandardDeviation.TYPE;
            case VARIANCE -> Variance.TYPE;
            case RANGE -> Spread.RANGE;
            case INTERQUARTILE_RANGE -> Spread.INTERQUARTILE;
            case SKEWNESS -> Skewness.TYPE;
            case KURTOSIS -> Kurtosis.TYPE;
            case ENTROPY -> Entropy.TYPE;
            case ZERO_COUNT -> ZeroCount.TYPE;
            case TEXT_LENGTH -> TextLength.TYPE;
            case CORRELATION -> CorrelationCheck.TYPE;
            case MUTUAL_INFORMATION -> MutualInformation.TYPE;
            case OUTLIERS -> OutliersCheck.TYPE;
            case MOST_COMMON_VALUE -> MostCommonValue.TYPE;
            case DRIFT -> Drift.TYPE;
            case DATASET_DRIFT -> DatasetDrift.TYPE;
            case INCREASING -> Monotonic.INCREASING;
            case DECREASING -> Monotonic.DECREASING;
            case FOREIGN_KEY -> ForeignKey.TYPE;
            case COMPARE -> CompareColumns.TYPE;
            case EQUAL_SUM -> EqualSum.TYPE;
            case COLUMNS_EQUAL -> ColumnsEqual.TYPE;
            case ACCEPTED_ROWS -> AcceptedRows.TYPE;
            case NO_OVERLAPS -> NoOverlaps.TYPE;
            case ROW_COUNT_MATCH -> RowCountMatch.TYPE;
            case AGGREGATE_BALANCE -> AggregateBalance.TYPE;
            case DATASET_EQUALITY -> DatasetEquality.TYPE;
            case ROW_DIFF -> RowDiffCheck.TYPE;
            case SAME_GROUPS -> SameGroups.TYPE;
            case NO_LEAKAGE -> NoLeakage.TYPE;
            case FRESHNESS -> Freshness.TYPE;
            case DEADLINE -> Deadline.TYPE;
            case RETENTION -> Retention.TYPE;
            case STARTS_AFTER -> StartsAfter.TYPE;
            case NO_GAPS -> NoGaps.TYPE;
            case FILE_COUNT -> FileCount.TYPE;
            case FILE_SIZE -> FileSize.TYPE;
            case FILE_AGE -> FileAge.TYPE;
            case FILE_CHECKSUM -> FileChecksum.TYPE;
            case UNIQUE_FILES -> UniqueFiles.TYPE;
            case EXPRESSION -> ExpressionCheck.TYPE;
            case ALL_TRUE -> AllTrue.TYPE;
            case QUERY -> QueryCheck.TYPE;
            case QUERY_MATCH -> QueryMatch.TYPE;
        };
    }
}
