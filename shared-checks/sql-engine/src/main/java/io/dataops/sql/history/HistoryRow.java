package io.dataops.sql.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the table says beyond the entry that it belongs to.
 *
 * @param kind {@code run}, {@code dataset}, {@code metric}, {@code check} or {@code gate}
 * @param subject a data set, model, check or gate; the project's own facts are of the subject {@code run}
 * @param slice the slice of a metric; null for all rows
 * @param name what of the subject, such as {@code rows}, {@code failing} or {@code roc_auc}
 * @param signature of a metric; null for all else
 * @param number null when it is text, or undefined
 * @param text null when it is a number
 */
record HistoryRow(
        String kind,
        String subject,
        @Nullable String slice,
        String name,
        @Nullable String signature,
        @Nullable Double number,
        @Nullable String text) {
    static final String RUN = "run";
    static final String DATASET = "dataset";
    static final String METRIC = "metric";
    static final String CHECK = "check";
    static final String GATE = "gate";

    static HistoryRow number(String kind, String subject, String name, @Nullable Number number) {
        return new HistoryRow(kind, subject, null, name, null, number == null ? null : number.doubleValue(), null);
    }

    static HistoryRow text(String kind, String subject, String name, @Nullable String text) {
        return new HistoryRow(kind, subject, null, name, null, null, text);
    }

    static HistoryRow word(String kind, String subject, String name, Enum<?> word) {
        return text(kind, subject, name, word.name().toLowerCase(Locale.ROOT));
    }

    /** Whether it says anything. */
    boolean isSaid() {
        return number != null || text != null;
    }
}
