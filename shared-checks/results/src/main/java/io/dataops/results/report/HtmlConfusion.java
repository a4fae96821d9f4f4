package io.dataops.results.report;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Confusion matrices as tables whose cells are the darker, the larger their part of the true class is. */
final class HtmlConfusion {
    /** Beyond this many classes a matrix is folded. */
    private static final int OPEN = 12;

    private static final int DARKEST = 9;

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
        for (int truth = 0; truth < matrix.classes().size(); truth++) {
            html.open("tr").text("th", matrix.classes().get(truth), "scope", "row");
            List<Double> row = matrix.counts().get(truth);
            BigDecimal total = row.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int predicted = 0; predicted < row.size(); predicted++) {
                cell(html, row.get(predicted), total, truth == predicted);
            }
            html.close();
        }
        html.close().endTable();
    }

    private static void cell(Html html, double count, BigDecimal total, boolean hit) throws IOException {
        double part = total.signum() == 0 ? 0 : count / total.doubleValue();
        int heat = (int) Math.round(DARKEST * part);
        html.open("td", "class", "digits heat-" + heat + (hit ? " hit" : ""));
        html.text("strong", Weight.digits(count));
        html.text("span", new Share(BigDecimal.valueOf(count), total).toString(), "class", "sub");
        html.close();
    }
}
