package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.RowWeights;
import java.util.List;
import java.util.Locale;

/**
 * Agreement of classes and predicted classes beyond chance: one minus the disagreement over the one expected when both are
 * independent.
 *
 * @param weights how much a disagreement counts
 */
record CohenKappa(Disagreement weights) implements Metric<MulticlassExamples> {
    private static final MetricParameter<Disagreement> WEIGHTS = MetricParameter.choice(
            "weights",
            "none",
            "Whether a disagreement counts more the further apart two classes are; linear and quadratic need 'classes' in"
                    + " their order.",
            List.of(Disagreement.values()));

    static final MetricType<MulticlassExamples> TYPE = MetricType.<MulticlassExamples>named("cohen_kappa")
            .summary("Agreement of the classes of rows with the predicted ones, beyond that expected by chance.")
            .alsoCalled("kappa", "cohen_kappa_score", "quadratic_weighted_kappa", "qwk")
            .better(Direction.HIGHER_IS_BETTER)
            .range("-1 to 1")
            .undefinedWhen("classes and predictions are one and the same class, there is no row, every weight is 0, or"
                    + " weights are linear or quadratic and the suite does not list the classes")
            .source("Cohen 1960, Cohen 1968; scikit-learn cohen_kappa_score")
            .example("cohen_kappa(weights=quadratic)")
            .parameter(WEIGHTS)
            .reads(arguments -> new CohenKappa(arguments.get(WEIGHTS)));

    /** How much a disagreement counts. */
    enum Disagreement {
        /** The same for any two classes. */
        NONE {
            @Override
            double between(int one, int other) {
                return one == other ? 0 : 1;
            }
        },
        /** As much as the places lie apart. */
        LINEAR {
            @Override
            double between(int one, int other) {
                return Math.abs(one - other);
            }
        },
        /** As much as the square of that. */
        QUADRATIC {
            @Override
            double between(int one, int other) {
                return (double) (one - other) * (one - other);
            }
        };

        abstract double between(int one, int other);
    }

    @Override
    public String signature() {
        return "cohen_kappa|weights:" + weights.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MetricValue of(MulticlassExamples examples) {
        if (weights != Disagreement.NONE && examples.classes().order() != ClassList.Order.DECLARED) {
            return MetricValue.undefined(
                    "the classes have no order, since the suite does not list them under 'classes'");
        }
        if (examples.weights().total() == 0) {
            return MetricValue.undefined(examples.weights().nothing());
        }
        double expected = expected(new Marginals(examples));
        return expected == 0
                ? MetricValue.undefined("every row has the same class and is predicted to")
                : MetricValue.defined(1 - observed(examples) / expected);
    }

    private double observed(MulticlassExamples examples) {
        RowWeights rows = examples.weights();
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            sum += rows.weight(row) * weights.between(examples.label(row), examples.prediction(row));
        }
        return sum;
    }

    private double expected(Marginals marginals) {
        double sum = 0;
        for (int label = 0; label < marginals.classes(); label++) {
            for (int prediction = 0; prediction < marginals.classes(); prediction++) {
                sum += marginals.labelled(label) * marginals.predicted(prediction) * weights.between(label, prediction);
            }
        }
        return sum / marginals.total();
    }
}
