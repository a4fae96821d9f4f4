package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.report.CurvePlot.Dot;
import io.dataops.results.report.CurvePlot.Line;
import io.dataops.results.testing.SampleModels;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvePlotTest {
    @Test
    void candidateAndBaselineShareASquare() {
        assertThat(CurvePlot.of(SampleModels.churn().curves()))
                .extracting(CurvePlot::kind)
                .containsExactly(CurveKind.ROC, CurveKind.PRECISION_RECALL, CurveKind.CALIBRATION, CurveKind.GAIN);
        assertThat(CurvePlot.of(SampleModels.churn().curves()).get(0).lines())
                .extracting(Line::of)
                .containsExactly("candidate", "baseline");
    }

    @Test
    void everyClassHasItsOwnSquare() {
        assertThat(CurvePlot.of(SampleModels.species().curves()))
                .extracting(CurvePlot::label)
                .containsExactly("Iris setosa", "Iris versicolor", "Iris virginica");
    }

    @Test
    void pointsRunFromTheLeftBelowToTheRightAbove() {
        Line line = line(new Point(0, 0, null), new Point(0.5, 0.875, null), new Point(1, 1, null));
        assertThat(line.path()).isEqualTo("M0 240L120 30L240 0");
        assertThat(line.dots()).isEmpty();
    }

    @Test
    void whatLiesOutsideIsDrawnOnTheBorder() {
        assertThat(line(new Point(-3, 1e300, null), new Point(2, -1e300, null)).path())
                .isEqualTo("M0 0L240 240");
    }

    @Test
    void theLargestDotHasTheMostRows() {
        assertThat(line(new Point(0, 0, 100.0), new Point(1, 1, 25.0), new Point(1, 1, 0.0))
                        .dots())
                .containsExactly(new Dot("0", "240", "7"), new Dot("240", "0", "4.5"), new Dot("240", "0", "2"));
    }

    @Test
    void aKindThatIsNotKnownAndACurveWithoutPointsAreLeftOut() {
        assertThat(CurvePlot.of(List.of(
                        new Curve("lift", "candidate", List.of(new Point(0, 0, null))),
                        new Curve("roc", "candidate", List.of()))))
                .isEmpty();
    }

    private static Line line(Point... points) {
        return CurvePlot.of(List.of(new Curve("roc", "candidate", List.of(points))))
                .get(0)
                .lines()
                .get(0);
    }
}
