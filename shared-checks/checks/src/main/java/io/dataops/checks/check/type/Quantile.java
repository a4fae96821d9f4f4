package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Precision;

/** A quantile of the values that are not null lies within limits: type 7 of Hyndman and Fan 1996, exact unless a sketch is asked for. */
final class Quantile {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();
    private static final Parameter<Rational> PROBABILITY = Parameter.required(
            "probability", ParameterKind.SHARE, "Which quantile, from 0 to 1 or as a percentage: `0.95` or `95%`.");
    private static final Parameter<Boolean> APPROXIMATE = Parameter.optional(
            "approximate", ParameterKind.FLAG, "Whether a sketch may answer; by default the quantile is exact.");

    static final CheckType TYPE = ColumnStatistic.grouped("quantile", BOUNDS, PROBABILITY, APPROXIMATE)
            .summary("A quantile of a column lies within limits.")
            .example("quantile: { column: amount, probability: 95%, max: 100 }")
            .reads(Quantile::read);

    private Quantile() {}

    private static Check read(Arguments arguments) {
        Rational probability = arguments.get(PROBABILITY);
        Precision precision = arguments.find(APPROXIMATE).orElse(false) ? Precision.APPROXIMATE : Precision.EXACT;
        String words = (precision == Precision.EXACT ? "the " : "the approximate ") + probability + " quantile";
        Measure<Estimate> measure = new Measure.Quantile(ColumnStatistic.column(arguments), probability, precision);
        return ColumnStatistic.check(arguments, words, measure, BOUNDS);
    }
}
