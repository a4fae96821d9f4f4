package io.dataops.results.report;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import java.io.IOException;
import java.util.List;

/** Confusion matrices as tables whose cells are the darker, the larger their part of the true class is. */
final class HtmlConfusion {
    /** Beyond this many classes a matrix is folded. */
    private static final int OPEN = 12;

    private final List<ConfusionMatrix> matrices;

    HtmlConfusion(List<ConfusionMatrix> matrices) {
        this.matrices = matrices;
    }

    void write(Html html) throws IOException {
        if (matrices.isEmpty()) {
            return;
        }
        html.open("h4").text(matrices.size() == 1 ? "Confusion matrix" : "Confusion matrices");
        html.text("span", "percent of each true class", "class", "beside").close();
        html.open("div", "class", "matrices");
        for (ConfusionMatrix matrix : matrices) {
            boolean folded = matrix.classes().size() > OPEN;
            if (folded) {
                html.open("details")
                        .text("summary", matrix.of() + ", " + matrix.classes().size() + " classes");
            }
            matrix(html, matrix);
            if (folded) {
                html.close();
            }
        }
        html.close();
    }

    private static void matrix(Html html, ConfusionMatrix matrix) throws IOException {
        html.table("Confusion matrix of the " + matrix.of(), "matrix").text("caption", matrix.of());
        html.open("thead").open("tr").text("th", "True class", "scope", "col");
        for (String predicted : matrix.classes()) {
            html.open("th", "scope", "col").text("span", "predicted", "class", "sub");
            html.text(predicted).close();
        }
        html.close().close().open("tbody");
        List<List<MatrixCell>> rows = MatrixCell.of(matrix);
        for (int truth = 0; truth < rows.size(); truth++) {
            html.open("tr").text("th", matrix.classes().get(truth), "scope", "row");
            for (MatrixCell cell : rows.get(truth)) {
                html.open("td", "class", "digits heat-" + cell.heat() + (cell.hit() ? " hit" : ""));
                html.text("strong", cell.count())
                        .text("span", cell.share(), "class", "sub")
                        .close();
            }
            html.close();
        }
        html.close().endTable();
    }
}
