package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.classwise.Average;
import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.classwise.Extent;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Mean over all pairs of classes of the area under the ROC curve among their rows, taken once by the probability of the one
 * and once by that of the other (Hand and Till 2001). Over all rows of a run a class without rows leaves it undefined; in a
 * slice it is left out.
 *
 * @param average whether pairs count the same, or as much as their rows
 */
record OneVsOne(Average average) implements Metric<MulticlassExamples> {
    @Override
    public String signature() {
        return "roc_auc|multi:ovo|average:" + average.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MetricValue of(MulticlassExamples examples) {
        if (!examples.scores().present()) {
            return MetricValue.undefined(ClassExamples.NO_SCORES);
        }
        int[] present = present(examples);
        if (present.length < examples.classes().size() && examples.extent() == Extent.WHOLE) {
            return MetricValue.undefined("no row has " + examples.classes().said(missing(examples)));
        }
        double[][] areas = new PairAreas(examples).areas();
        double sum = 0;
        double weights = 0;
        for (int one : present) {
            for (int other : present) {
                if (one < other) {
                    double weight = average == Average.MACRO ? 1 : labelled(examples, one) + labelled(examples, other);
                    sum += weight * (areas[one][other] + areas[other][one]) / 2;
                    weights += weight;
                }
            }
        }
        return MetricValue.ratio(sum, weights, "rows have fewer than two classes");
    }

    @Override
    public long support(MulticlassExamples examples) {
        return IntStream.of(present(examples))
                .mapToLong(c -> examples.tally(c).labelledRows())
                .min()
                .orElse(0);
    }

    @Override
    public List<String> notes(MulticlassExamples examples) {
        int all = examples.classes().size();
        int counted = present(examples).length;
        return counted == all || examples.extent() == Extent.WHOLE
                ? List.of()
                : List.of(examples.classes().partly(counted));
    }

    private static int[] present(MulticlassExamples examples) {
        return IntStream.range(0, examples.classes().size())
                .filter(c -> labelled(examples, c) > 0)
                .toArray();
    }

    private static int missing(MulticlassExamples examples) {
        return IntStream.range(0, examples.classes().size())
                .filter(c -> labelled(examples, c) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static double labelled(MulticlassExamples examples, int ofClass) {
        return examples.tally(ofClass).labelled();
    }
}
