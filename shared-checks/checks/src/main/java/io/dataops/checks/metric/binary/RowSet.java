package io.dataops.checks.metric.binary;

import static io.dataops.checks.metric.binary.Cell.FALSE_NEGATIVE;
import static io.dataops.checks.metric.binary.Cell.FALSE_POSITIVE;
import static io.dataops.checks.metric.binary.Cell.TRUE_NEGATIVE;
import static io.dataops.checks.metric.binary.Cell.TRUE_POSITIVE;

import java.util.EnumSet;
import java.util.Set;

/** Rows that rates are of: some cells of the confusion matrix. */
enum RowSet {
    ALL("is there", TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE, TRUE_NEGATIVE),
    POSITIVE("is positive", TRUE_POSITIVE, FALSE_NEGATIVE),
    NEGATIVE("is negative", FALSE_POSITIVE, TRUE_NEGATIVE),
    PREDICTED_POSITIVE("is predicted positive", TRUE_POSITIVE, FALSE_POSITIVE),
    PREDICTED_NEGATIVE("is predicted negative", FALSE_NEGATIVE, TRUE_NEGATIVE),
    EITHER_POSITIVE("is positive or predicted positive", TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE),
    RIGHT("is predicted right", TRUE_POSITIVE, TRUE_NEGATIVE),
    WRONG("is predicted wrong", FALSE_POSITIVE, FALSE_NEGATIVE),
    TRUE_POSITIVES("is a true positive", TRUE_POSITIVE),
    FALSE_POSITIVES("is a false positive", FALSE_POSITIVE),
    FALSE_NEGATIVES("is a false negative", FALSE_NEGATIVE),
    TRUE_NEGATIVES("is a true negative", TRUE_NEGATIVE);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // never changed, and an EnumSet is quicker to ask than a copy
    private final Set<Cell> cells;

    RowSet(String words, Cell first, Cell... others) {
        this.words = words;
        this.cells = EnumSet.of(first, others);
    }

    boolean contains(Cell cell) {
        return cells.contains(cell);
    }

    /** Completes "no row", such as {@code is positive}. */
    String words() {
        return words;
    }

    /** Whether the labels alone tell which rows these are, whatever a model predicts. */
    boolean isFixedByLabels() {
        return contains(TRUE_POSITIVE) == contains(FALSE_NEGATIVE)
                && contains(FALSE_POSITIVE) == contains(TRUE_NEGATIVE);
    }
}
