package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.binary.LogOdds.Likelihood;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The most likely line of labels on log-odds, found by Newton's method; or why there is none. */
final class CalibrationFit {
    /** Of rows with probabilities and both labels. */
    static final Derived<CalibrationFit> OF_EXAMPLES = CalibrationFit::of;

    private static final double WIDTH = 1.0 / 256;
    /** What it begins with. */
    static final Walk<LogOdds> ODDS = new LogOdds.Wanted(WIDTH);

    private static final double STEEP = 1.5;
    private static final double PRECISION = 1e-10;
    private static final int MOST_STEPS = 200;
    /** A step that is not too long only when it is shorter than that is no step, but rounding. */
    private static final double SHORTEST = 0x1p-30;

    private final double intercept;
    private final double slope;
    private final @Nullable String problem;

    private CalibrationFit(double intercept, double slope, @Nullable String problem) {
        this.intercept = intercept;
        this.slope = slope;
        this.problem = problem;
    }

    private static CalibrationFit of(BinaryExamples examples) {
        CalibrationFit fit = fit(examples.known(ODDS));
        // The steeper the line, the nearer to each other log-odds must be to be taken together.
        return Math.abs(fit.slope) > STEEP ? fit(new LogOdds.Wanted(WIDTH / Math.abs(fit.slope)).from(examples)) : fit;
    }

    private static CalibrationFit fit(LogOdds odds) {
        if (odds.isConstant()) {
            return none("every probability is the same");
        }
        if (odds.separates()) {
            return none("a probability separates the positive from the negative rows, so that the slope has no limit");
        }
        double centre = odds.mean();
        // From a line without slope every row has a say; on a steep one, rows far out have none, and steps go astray.
        double intercept = odds.ofLabels();
        double slope = 0;
        Likelihood here = odds.at(centre, intercept, slope);
        for (int step = 0; step < MOST_STEPS; step++) {
            double ofIntercept = here.stepOfIntercept();
            double ofSlope = here.stepOfSlope();
            if (isSmall(ofIntercept, intercept) && isSmall(ofSlope, slope)) {
                slope += ofSlope;
                return new CalibrationFit(intercept + ofIntercept - slope * centre, slope, null);
            }
            double share = 1;
            Likelihood there = odds.at(centre, intercept + ofIntercept, slope + ofSlope);
            // The likelihood is convex: a step that ends on a steeper slope than it began on has gone too far.
            while (!(Math.abs(there.along(ofIntercept, ofSlope)) < -here.along(ofIntercept, ofSlope))) {
                share /= 2;
                if (share < SHORTEST) {
                    return none("its fit is lost in rounding, as where weights lie far apart");
                }
                there = odds.at(centre, intercept + share * ofIntercept, slope + share * ofSlope);
            }
            intercept += share * ofIntercept;
            slope += share * ofSlope;
            here = there;
        }
        return none("its fit does not come to an end");
    }

    private static boolean isSmall(double step, double value) {
        return Math.abs(step) <= PRECISION * (1 + Math.abs(value));
    }

    private static CalibrationFit none(String problem) {
        return new CalibrationFit(0, 0, problem);
    }

    /** The intercept; 0 is ideal. */
    double intercept() {
        return intercept;
    }

    /** The slope; 1 is ideal. */
    double slope() {
        return slope;
    }

    /** A number of the fit, undefined where there is none. */
    MetricValue value(ToDoubleFunction<CalibrationFit> number) {
        return problem == null ? MetricValue.defined(number.applyAsDouble(this)) : MetricValue.undefined(problem);
    }
}
