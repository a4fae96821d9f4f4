package io.dataops.results.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of curve that reports draw, all of them in the square from 0 to 1. */
public enum CurveKind {
    ROC("ROC", "false positive rate", "true positive rate", "a guess"),
    PRECISION_RECALL("Precision and recall", "recall", "precision", ""),
    CALIBRATION("Calibration", "mean predicted probability", "share of positive rows", "perfect calibration"),
    GAIN("Cumulative gain", "share of rows, highest score first", "share of positive rows found", "a guess");

    private final String title;
    private final String across;
    private final String up;
    private final String diagonal;

    CurveKind(String title, String across, String up, String diagonal) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.diagonal = diagonal;
    }

    /** The kind a curve names; empty for one that is not known, which is left out. */
    public static Optional<CurveKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    String title() {
        return title;
    }

    String across() {
        return across;
    }

    String up() {
        return up;
    }

    /** Whether the line from corner to corner means something. */
    public boolean hasDiagonal() {
        return !diagonal.isEmpty();
    }

    /** What the line from corner to corner stands for; empty where it means nothing. */
    String diagonal() {
        return diagonal;
    }
}
