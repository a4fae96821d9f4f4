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
        ThinnedCurve curve = ThinnedCurve.rising();
        curve.add(0, 0);
        ranking.walk((truePositive, falsePositive) ->
                curve.add(falsePositive / ranking.negatives(), truePositive / ranking.positives()));
        return curve.points();
    }

    private static List<Point> precisionRecall(Ranking ranking) {
        ThinnedCurve curve = ThinnedCurve.wandering();
        ranking.walk((truePositive, falsePositive) -> {
            if (truePositive + falsePositive > 0) {
                curve.add(truePositive / ranking.positives(), truePositive / (truePositive + falsePositive));
            }
        });
        return curve.points();
    }
}
