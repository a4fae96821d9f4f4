package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.classwise.RowWeights;
import io.dataops.checks.metric.classwise.ScoreColumns;

/** For each two classes the area under the ROC curve among their rows, by the probability of the first. */
record PairAreas(MulticlassExamples examples) {
    /** One walk for each class finds its areas against all others. Where a class has no row, there is no area but 0 or NaN. */
    double[][] areas() {
        int classes = examples.classes().size();
        double[][] areas = new double[classes][classes];
        for (int one = 0; one < classes; one++) {
            double[] wins = wins(one);
            for (int other = 0; other < classes; other++) {
                areas[one][other] = wins[other]
                        / (examples.tally(one).labelled()
                                * examples.tally(other).labelled());
            }
        }
        return areas;
    }

    /** For each other class the weight of pairs in which the row of this class has the higher probability; a tie is half. */
    private double[] wins(int one) {
        ScoreColumns scores = examples.scores();
        RowWeights weights = examples.weights();
        int[] order = scores.order(one);
        double[] wins = new double[examples.classes().size()];
        double above = 0;
        double tied = 0;
        int from = 0;
        for (int i = 0; i < order.length; i++) {
            tied += examples.isLabelled(one, order[i]) ? weights.weight(order[i]) : 0;
            if (i + 1 == order.length || scores.score(one, order[i]) != scores.score(one, order[i + 1])) {
                for (int j = from; j <= i; j++) {
                    wins[examples.label(order[j])] += weights.weight(order[j]) * (above + tied / 2);
                }
                above += tied;
                tied = 0;
                from = i + 1;
            }
        }
        return wins;
    }
}
