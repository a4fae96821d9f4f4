package io.jenkins.plugins.dataops.view;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.report.MatrixCell;
import io.dataops.results.report.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each class was predicted for each class.
 *
 * @param of whose predictions these are
 * @param classes the predicted classes
 * @param rows a row for each true class
 */
public record MatrixTable(String of, List<String> classes, List<Row> rows) {
    /** The predictions of a true class. */
    public record Row(String truth, List<MatrixCell> cells) {}

    static MatrixTable of(ConfusionMatrix matrix) {
        List<String> classes = matrix.classes().stream().map(Visible::text).toList();
        List<Row> rows = new ArrayList<>();
        for (List<MatrixCell> cells : MatrixCell.of(matrix)) {
            rows.add(new Row(classes.get(rows.size()), cells));
        }
        return new MatrixTable(whose(matrix.of()), classes, rows);
    }

    private static String whose(String of) {
        return switch (of) {
            case "candidate" -> Messages.Model_candidate();
            case "baseline" -> Messages.Model_baseline();
            default -> Visible.text(of);
        };
    }
}
