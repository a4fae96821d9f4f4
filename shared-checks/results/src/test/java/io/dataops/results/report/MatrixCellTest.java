package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixCellTest {
    @Test
    void cellsArePartsOfTheirTrueClass() {
        assertThat(cells(9_000, 1_000, 47.5, 2.5))
                .containsExactly(
                        List.of(new MatrixCell("9,000", "90%", 8, true), new MatrixCell("1,000", "10%", 1, false)),
                        List.of(new MatrixCell("47.5", "95%", 9, false), new MatrixCell("2.5", "5%", 0, true)));
    }

    @Test
    void aClassWithoutRowsHasNoShares() {
        assertThat(cells(1, 0, 0, 0).get(1))
                .containsExactly(new MatrixCell("0", "no share", 0, false), new MatrixCell("0", "no share", 0, true));
    }

    @Test
    void oneOfManyIsNotNone() {
        assertThat(cells(9_999_999, 1, 0, 1).get(0))
                .extracting(MatrixCell::share)
                .containsExactly("99.99999%", "0.00001%");
    }

    private static List<List<MatrixCell>> cells(double a, double b, double c, double d) {
        return MatrixCell.of(
                new ConfusionMatrix("candidate", List.of("no", "yes"), List.of(List.of(a, b), List.of(c, d))));
    }
}
