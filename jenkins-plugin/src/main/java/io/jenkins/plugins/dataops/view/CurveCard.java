package io.jenkins.plugins.dataops.view;

import io.dataops.results.report.CurveKind;
import io.dataops.results.report.CurvePlot;
import io.dataops.results.report.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Curves of one kind in one square.
 *
 * @param across what the horizontal axis is
 * @param up what the vertical axis is
 * @param diagonal whether the line from corner to corner means something
 * @param lines the baseline before the candidate, which lies on top
 */
public record CurveCard(String title, String across, String up, boolean diagonal, List<Line> lines) {
    /**
     * A line.
     *
     * @param css {@code candidate} or {@code other}
     */
    public record Line(String name, String css, String path, List<CurvePlot.Dot> dots) {}

    static CurveCard of(CurvePlot plot) {
        String title = title(plot.kind());
        List<Line> lines =
                new ArrayList<>(plot.lines().stream().map(CurveCard::line).toList());
        Collections.reverse(lines);
        return new CurveCard(
                plot.label().isEmpty() ? title : title + ": " + Visible.text(plot.label()),
                across(plot.kind()),
                up(plot.kind()),
                plot.kind().hasDiagonal(),
                lines);
    }

    private static Line line(CurvePlot.Line line) {
        return switch (line.of()) {
            case "candidate" -> new Line(Messages.Model_candidate(), "candidate", line.path(), line.dots());
            case "baseline" -> new Line(Messages.Model_baseline(), "other", line.path(), line.dots());
            default -> new Line(Visible.text(line.of()), "other", line.path(), line.dots());
        };
    }

    private static String title(CurveKind kind) {
        return switch (kind) {
            case ROC -> Messages.Curve_roc();
            case PRECISION_RECALL -> Messages.Curve_precisionRecall();
            case CALIBRATION -> Messages.Curve_calibration();
            case GAIN -> Messages.Curve_gain();
        };
    }

    private static String across(CurveKind kind) {
        return switch (kind) {
            case ROC -> Messages.Curve_falsePositiveRate();
            case PRECISION_RECALL -> Messages.Curve_recall();
            case CALIBRATION -> Messages.Curve_probability();
            case GAIN -> Messages.Curve_rows();
        };
    }

    private static String up(CurveKind kind) {
        return switch (kind) {
            case ROC -> Messages.Curve_truePositiveRate();
            case PRECISION_RECALL -> Messages.Curve_precision();
            case CALIBRATION -> Messages.Curve_positives();
            case GAIN -> Messages.Curve_found();
        };
    }
}
