package io.dataops.checks.metric;

import java.util.Locale;

/** What a model does, which decides what its predictions look like and which metrics they have. */
public enum Task {
    /** Yes or no. */
    BINARY,
    /** One of several classes. */
    MULTICLASS,
    /** Any number of labels at once. */
    MULTILABEL,
    /** A number. */
    REGRESSION,
    /** A number for a later time, in one or several series. */
    FORECASTING,
    /** Documents in order, for each query. */
    RANKING,
    /** Groups without names. */
    CLUSTERING,
    /** A text. */
    TEXT;

    /** The name in suites and results. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
