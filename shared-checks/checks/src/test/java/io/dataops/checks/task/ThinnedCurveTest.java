package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Points that are added together are what they are one by one. */
class ThinnedCurveTest {
    private static final int POINTS = 200_000;
    private static final int MOST_TOGETHER = 300;
    private static final int CASES = 20;

    private record Points(double[] xs, double[] ys) {
        /** The ROC curve and the precision over the recall of rows that are positive the likelier, the earlier they come. */
        static List<Points> ofModel(Random random) {
            double[] recall = new double[POINTS];
            double[] fallOut = new double[POINTS];
            double[] precision = new double[POINTS];
            int positive = 0;
            for (int i = 0; i < POINTS; i++) {
                positive += random.nextInt(POINTS) >= i ? 1 : 0;
                recall[i] = positive;
                fallOut[i] = i + 1 - positive;
                precision[i] = positive / (i + 1.0);
            }
            int positives = positive;
            Arrays.setAll(recall, i -> recall[i] / positives);
            Arrays.setAll(fallOut, i -> fallOut[i] / (POINTS - positives));
            return List.of(new Points(fallOut, recall), new Points(recall, precision));
        }
    }

    @Test
    void pointsMayComeTogether() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Points> curves = Points.ofModel(random);
            requireSame(random, curves.get(0), ThinnedCurve::rising);
            requireSame(random, curves.get(1), ThinnedCurve::wandering);
        }
    }

    private static void requireSame(Random random, Points points, Supplier<ThinnedCurve> shape) {
        ThinnedCurve single = shape.get();
        ThinnedCurve together = shape.get();
        int from = 0;
        while (from < POINTS) {
            int number = Math.min(1 + random.nextInt(MOST_TOGETHER), POINTS - from);
            together.add(
                    Arrays.copyOfRange(points.xs(), from, from + MOST_TOGETHER),
                    Arrays.copyOfRange(points.ys(), from, from + MOST_TOGETHER),
                    number);
            from += number;
        }
        for (int i = 0; i < POINTS; i++) {
            single.add(points.xs()[i], points.ys()[i]);
        }
        assertThat(together.points()).isEqualTo(single.points()).hasSize(512);
    }
}
