package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.checks.metric.binary.Walker;
import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.ModelEvidence.ThresholdRow;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinaryTaskPicturesTest {
    private static final BinaryExamples FOUR = BinaryExamples.of(BitSet.valueOf(new long[] {0b0101}), 4)
            .classes("yes", "no")
            .probabilities(new double[] {0.9, 0.6, 0.3, 0.2})
            .threshold(0.5)
            .build();

    private static List<Point> curve(Pictures pictures, String kind) {
        return pictures.curves().stream()
                .filter(curve -> curve.kind().equals(kind))
                .map(Curve::points)
                .findFirst()
                .orElseThrow();
    }

    private static Pictures pictures(BinaryExamples examples, @Nullable Double threshold) {
        return new BinaryTaskPictures(examples, threshold).all();
    }

    @Test
    void curvesOfFewRowsHaveEveryThreshold() {
        Pictures pictures = pictures(FOUR, 0.5);
        assertThat(curve(pictures, "roc"))
                .containsExactly(point(0, 0), point(0, 0.5), point(0.5, 0.5), point(0.5, 1), point(1, 1));
        assertThat(curve(pictures, "precision_recall"))
                .containsExactly(point(0.5, 1), point(0.5, 0.5), point(1, 2 / 3.0), point(1, 0.5));
        assertThat(curve(pictures, "gain"))
                .containsExactly(point(0, 0), point(0.25, 0.5), point(0.5, 0.5), point(0.75, 1), point(1, 1));
        assertThat(curve(pictures, "calibration"))
                .containsExactly(
                        new Point(0.2, 0, 1.0), new Point(0.3, 1, 1.0), new Point(0.6, 0, 1.0), new Point(0.9, 1, 1.0));
    }

    private static Point point(double x, double y) {
        return new Point(x, y, null);
    }

    @Test
    void theMatrixHasTrueClassesDownAndPredictedOnesAcross() {
        BinaryExamples examples = BinaryExamples.of(BitSet.valueOf(new long[] {0b0111}), 4)
                .classes("a", "b")
                .predictions(BitSet.valueOf(new long[] {0b1001}))
                .build();
        assertThat(pictures(examples, null).matrices())
                .containsExactly(new ConfusionMatrix(
                        "candidate", List.of("a", "b"), List.of(List.of(1.0, 2.0), List.of(1.0, 0.0))));
        assertThat(pictures(FOUR, 0.5).matrices())
                .containsExactly(new ConfusionMatrix(
                        "candidate", List.of("no", "yes"), List.of(List.of(1.0, 1.0), List.of(1.0, 1.0))));
    }

    @Test
    void thresholdsAreTwentiethsAndTheModelsOwn() {
        List<ThresholdRow> rows = pictures(FOUR, 0.42).thresholds();
        assertThat(rows).hasSize(20);
        assertThat(rows.get(0)).isEqualTo(new ThresholdRow(0.05, 2, 2, 0, 0, 0.5, 1.0, 1.0));
        assertThat(rows.get(8)).isEqualTo(new ThresholdRow(0.42, 1, 1, 1, 1, 0.5, 0.5, 0.5));
        assertThat(rows.get(19)).isEqualTo(new ThresholdRow(0.95, 0, 0, 2, 2, null, 0.0, 0.0));
    }

    @Test
    void thresholdsOfScoresAreAmongTheScores() {
        double[] scores = IntStream.range(0, 1000).mapToDouble(row -> row - 300).toArray();
        BinaryExamples examples = BinaryExamples.of(BitSet.valueOf(new long[] {-1}), 1000)
                .scores(scores)
                .build();
        List<ThresholdRow> rows = pictures(examples, null).thresholds();
        assertThat(rows).hasSize(19);
        assertThat(rows.get(0).threshold()).isEqualTo(-250);
        assertThat(rows.get(18).threshold()).isEqualTo(650);
    }

    @Test
    void oneClassHasNoRocCurve() {
        BinaryExamples negative = BinaryExamples.of(new BitSet(), 2)
                .probabilities(new double[] {0.2, 0.4})
                .build();
        assertThat(pictures(negative, null).curves()).extracting(Curve::kind).containsExactly("calibration");
    }

    @Test
    void manyPointsAreThinnedWithoutLosingEndsOrCorners() {
        SplittableRandom random = new SplittableRandom(20261126);
        int rows = 100_000;
        BitSet positive = new BitSet();
        double[] scores = new double[rows];
        for (int row = 0; row < rows; row++) {
            positive.set(row, random.nextInt(3) == 0);
            scores[row] = random.nextDouble() * (positive.get(row) ? 1 : 0.7);
        }
        BinaryExamples examples =
                BinaryExamples.of(positive, rows).probabilities(scores).build();
        Pictures pictures = pictures(examples, null);
        List<Point> roc = curve(pictures, "roc");
        assertThat(roc).hasSize(512).startsWith(point(0, 0)).endsWith(point(1, 1));
        double widest = roc.stream().mapToDouble(at -> at.y() - at.x()).max().orElseThrow();
        assertThat(widest).isEqualTo(widestGap(examples));
        assertThat(curve(pictures, "precision_recall")).hasSize(512);
        assertThat(curve(pictures, "gain")).hasSize(512).endsWith(point(1, 1));
        assertRising(roc);
    }

    private static double widestGap(BinaryExamples examples) {
        double[] widest = {0};
        examples.walk(List.of(new Walker<Void>() {
            @Override
            public void take(Thresholds block) {
                for (int i = 0; i < block.size(); i++) {
                    double recall = block.positive(i) / examples.positiveWeight();
                    widest[0] = Math.max(widest[0], recall - block.negative(i) / examples.negativeWeight());
                }
            }

            @Override
            public @Nullable Void result() {
                return null;
            }
        }));
        return widest[0];
    }

    private static void assertRising(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).x())
                    .isGreaterThanOrEqualTo(points.get(i - 1).x());
            assertThat(points.get(i).y())
                    .isGreaterThanOrEqualTo(points.get(i - 1).y());
        }
    }
}
