package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Measure;

/** The shortest, mean or longest text lies within limits, in Unicode code points. */
final class TextLength {
    private static final Parameter<Measure.TextLength.Extent> OF =
            Parameter.required("of", ParameterKind.choice(Measure.TextLength.Extent.class), "`min`, `mean` or `max`.");
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("text_length", BOUNDS, OF)
            .summary("The shortest, mean or longest text of a column has a length within limits.")
            .example("text_length: { column: name, of: mean, max: 40 }")
            .reads(TextLength::read);

    private TextLength() {}

    private static Check read(Arguments arguments) {
        Measure.TextLength.Extent extent = arguments.get(OF);
        String words =
                switch (extent) {
                    case MIN -> "the smallest length";
                    case MEAN -> "the mean length";
                    case MAX -> "the largest length";
                };
        return ColumnStatistic.check(
                arguments, words, new Measure.TextLength(ColumnStatistic.column(arguments), extent), BOUNDS);
    }
}
