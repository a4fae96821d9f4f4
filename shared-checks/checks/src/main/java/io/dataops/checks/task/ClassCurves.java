package io.dataops.checks.task;

import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.classwise.Ranking;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;

/** The curves of each class against all others, for models with few classes. */
final class ClassCurves {
    private static final int MOST_CLASSES = 8;
    private static final int MOST_POINTS = 512;

    private ClassCurves() {}

    /** ROC and precision-recall curves; none without probabilities, and none for a class that no row or every row has. */
    static List<Curve> of(ClassExamples<?> examples) {
        List<Curve> curves = new ArrayList<>();
        List<String> names = examples.classes().names();
        if (!examples.scores().present() || names.size() > MOST_CLASSES) {
            return curves;
        }
        for (int c = 0; c < names.size(); c++) {
            Ranking ranking = Ranking.of(examples, c);
            if (ranking.positives() > 0 && ranking.negatives() > 0) {
                curves.add(new Curve("roc", "candidate:" + names.get(c), roc(ranking)));
                curves.add(new Curve("precision_recall", "candidate:" + names.get(c), precisionRecall(ranking)));
            }
        }
        return curves;
    }

    private static List<Point> roc(Ranking ranking) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0, null));
        walk(
                ranking,
                (truePositive, falsePositive) -> points.add(
                        new Point(falsePositive / ranking.negatives(), truePositive / ranking.positives(), null)));
        return points;
    }

    private static List<Point> precisionRecall(Ranking ranking) {
        List<Point> points = new ArrayList<>();
        walk(ranking, (truePositive, falsePositive) -> {
            if (truePositive + falsePositive > 0) {
                points.add(new Point(
                        truePositive / ranking.positives(), truePositive / (truePositive + falsePositive), null));
            }
        });
        return points;
    }

    /** Shows few enough steps, evenly spread, the last one among them. */
    private static void walk(Ranking ranking, Ranking.Steps steps) {
        Thinned counted = new Thinned(0, steps);
        ranking.walk(counted);
        ranking.walk(new Thinned(counted.seen, steps));
    }

    private static final class Thinned implements Ranking.Steps {
        private static final long ROOM = MOST_POINTS - 1;

        private final long all;
        private final Ranking.Steps steps;
        private long seen;

        Thinned(long all, Ranking.Steps steps) {
            this.all = all;
            this.steps = steps;
        }

        @Override
        public void step(double truePositive, double falsePositive) {
            seen++;
            boolean shown = all <= ROOM ? all > 0 : seen * ROOM / all > (seen - 1) * ROOM / all;
            if (shown) {
                steps.step(truePositive, falsePositive);
            }
        }
    }
}
