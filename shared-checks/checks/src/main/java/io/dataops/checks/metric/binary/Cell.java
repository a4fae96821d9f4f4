package io.dataops.checks.metric.binary;

/** What became of a row: its label and its prediction. */
enum Cell {
    TRUE_POSITIVE,
    FALSE_POSITIVE,
    FALSE_NEGATIVE,
    TRUE_NEGATIVE;

    static Cell of(boolean positive, boolean predicted) {
        if (predicted) {
            return positive ? TRUE_POSITIVE : FALSE_POSITIVE;
        }
        return positive ? FALSE_NEGATIVE : TRUE_NEGATIVE;
    }
}
