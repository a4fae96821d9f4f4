package io.dataops.results.report;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a confusion matrix for people.
 *
 * @param count rows, or their weight
 * @param share its part of the true class in percent
 * @param heat the same from 0 to 9, for a colour
 * @param hit whether the predicted class is the true one
 */
public record MatrixCell(String count, String share, int heat, boolean hit) {
    private static final int HOTTEST = 9;

    /** The cells of a matrix, a row for each true class. */
    public static List<List<MatrixCell>> of(ConfusionMatrix matrix) {
        List<List<MatrixCell>> rows = new ArrayList<>();
        for (List<Double> counts : matrix.counts()) {
            rows.add(row(counts, rows.size()));
        }
        return rows;
    }

    private static List<MatrixCell> row(List<Double> counts, int truth) {
        BigDecimal total = counts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<MatrixCell> cells = new ArrayList<>();
        for (double count : counts) {
            Share share = new Share(BigDecimal.valueOf(count), total);
            double part = total.signum() == 0 ? 0 : count / total.doubleValue();
            cells.add(new MatrixCell(
                    Rounding.alone(BigDecimal.valueOf(count)),
                    share.toString(),
                    (int) Math.round(HOTTEST * part),
                    cells.size() == truth));
        }
        return cells;
    }
}
