package io.dataops.benchmarks;

import java.util.Locale;

/** What is measured. */
enum Subject {
    START("Java and DuckDB start"),
    BARE_PARQUET("Parquet: bare scan (F)"),
    NAIVE_PARQUET("Parquet: 66 checks in one naive query"),
    ROW_COUNT_PARQUET("Parquet: suite of a row count"),
    LIGHT_PARQUET("Parquet: 60 checks (S without patterns and quantiles)"),
    SUITE_PARQUET_512("Parquet: 66 checks (S), 512 MB"),
    SUITE_PARQUET("Parquet: 66 checks (S), 4 GB"),
    RANGES_200("Parquet: 200 range checks"),
    RANGES_400("Parquet: 400 range checks"),
    KEY_SCAN("Parquet: bare scan of the text key"),
    KEY_UNIQUE("Parquet: the text key is unique, 4 GB"),
    KEY_UNIQUE_512("Parquet: the text key is unique, 512 MB"),
    ASCENDING_SCAN("Parquet: bare scan of the ascending key"),
    ASCENDING_UNIQUE("Parquet: the ascending key is unique"),
    MISSED_UNSHOWN("Parquet: 66 checks and 5 that miss, no samples"),
    MISSED_SHOWN("Parquet: 66 checks and 5 that miss, 5 samples each"),
    BARE_SMALL("Parquet, a tenth of the rows: bare scan"),
    ROW_COUNT_SMALL("Parquet, a tenth of the rows: suite of a row count"),
    SUITE_SMALL("Parquet, a tenth of the rows: 66 checks (S)"),
    BARE_WIDE("80 columns, a tenth of the rows: bare scan"),
    ROW_COUNT_WIDE("80 columns, a tenth of the rows: suite of a row count"),
    SUITE_WIDE("80 columns, a tenth of the rows: 226 checks"),
    BARE_CSV("CSV: bare scan (F)"),
    NAIVE_CSV("CSV: 66 checks in one naive query"),
    ROW_COUNT_CSV("CSV: suite of a row count"),
    SUITE_CSV_512("CSV: 66 checks (S), 512 MB"),
    SUITE_CSV("CSV: 66 checks (S), 4 GB"),
    BARE_ORDERS("bare scan of the 80 columns of orders"),
    ROW_COUNT_ORDERS("orders: suite of a row count"),
    ORDERS_TOGETHER("orders: 226 checks in one verdict"),
    ORDERS_ONE_BY_ONE("orders: 226 queries, one after another"),
    ORDERS_TOGETHER_CSV("orders, a hundredth as CSV: 226 checks in one verdict"),
    ORDERS_ONE_BY_ONE_CSV("orders, a hundredth as CSV: 226 queries, one after another"),
    READ_SCORES("label and score: chunk read"),
    AREAS("label and score: ROC AUC and average precision"),
    AREAS_BY_HAND("label and score: the same, written by hand"),
    READ_PREDICTIONS("all metrics: chunk read of their 4 columns"),
    ROW_COUNT_PREDICTIONS("all metrics: suite of a row count on the same file"),
    ALL_METRICS("all metrics, all rows"),
    ALL_METRICS_SLICED("all metrics, all rows and 200 slices"),
    READ_SCORES_AGAIN(READ_SCORES),
    AREAS_AGAIN(AREAS),
    AREAS_BY_HAND_AGAIN(AREAS_BY_HAND),
    ROW_COUNT_PREDICTIONS_AGAIN(ROW_COUNT_PREDICTIONS),
    ALL_METRICS_SLICED_AGAIN(ALL_METRICS_SLICED),
    PROMOTED("4 metrics, all rows, kept for a promotion and promoted"),
    COMPARED("4 metrics, all rows, 2 of them paired with the promoted baseline"),
    SKLEARN_START("scikit-learn: import"),
    SKLEARN_SLICES("scikit-learn: 6 metrics, all rows and 200 slices"),
    SLICES("6 metrics, all rows and 200 slices"),
    SKLEARN_REPORT("scikit-learn: report of 10 classes"),
    REPORT("report of 10 classes"),
    DELONG("paired gate of ROC AUC: DeLong"),
    BOOTSTRAP_AREA("paired gate of ROC AUC: 1,000 replicates, percentile"),
    BOOTSTRAP_AREA_BCA("paired gate of ROC AUC: 1,000 replicates, BCa"),
    BOOTSTRAP_LOSS("paired gate of log loss: 1,000 replicates, percentile"),
    DRAWS_START("random numbers: Java starts"),
    DRAWS("1,000 times the random numbers of a draw"),
    DELONG_TENTH("a tenth of the rows, paired gate of ROC AUC: DeLong"),
    BOOTSTRAP_AREA_TENTH("a tenth of the rows, paired gate of ROC AUC: 1,000 replicates, percentile"),
    DRAWS_TENTH("a tenth of the rows: 1,000 times the random numbers of a draw"),
    SLICED_GATES("paired gates of 4 metrics on all rows and 200 slices");

    private final String words;
    private final boolean again;

    Subject(String words) {
        this.words = words;
        again = false;
    }

    /** The same for the third time in one process. */
    Subject(Subject first) {
        words = "third time in a process: " + first;
        again = true;
    }

    /** Whether Java and the engine had started before. */
    boolean isAgain() {
        return again;
    }

    /** A name for a file. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return words;
    }
}
