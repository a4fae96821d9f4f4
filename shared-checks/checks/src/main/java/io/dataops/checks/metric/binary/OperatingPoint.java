package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The best that any threshold reaches while another rate keeps a limit, such as recall with a false positive rate of at most
 * 0.05. Only distinct scores are thresholds, and nothing is interpolated between them.
 *
 * @param rate the rate to keep
 * @param limit from 0 to 1, inclusive
 */
record OperatingPoint(Rate rate, double limit) {
    /** As a share of the limit: the same weights in another unit, or in another order, make rates with other last digits. */
    private static final double ROUNDING = 1e-12;

    /** A rate at a threshold. */
    enum Rate {
        FPR("<=") {
            @Override
            double at(Thresholds block, int index, ClassTotals totals) {
                return block.negative(index) / totals.negative();
            }
        },
        PRECISION(">=") {
            @Override
            double at(Thresholds block, int index, ClassTotals totals) {
                return block.positive(index) / (block.positive(index) + block.negative(index));
            }
        },
        RECALL(">=") {
            @Override
            double at(Thresholds block, int index, ClassTotals totals) {
                return block.positive(index) / totals.positive();
            }
        };

        private final String sign;

        Rate(String sign) {
            this.sign = sign;
        }

        abstract double at(Thresholds block, int index, ClassTotals totals);

        /** The limit without its number, such as {@code fpr<=}. */
        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + sign;
        }
    }

    /** The parameter of a metric that may be taken at a limit of some rates, and is not unless told. */
    static MetricParameter<Optional<OperatingPoint>> parameter(Rate... rates) {
        String forms = Arrays.stream(rates).map(rate -> rate.prefix() + "SHARE").collect(Collectors.joining(" or "));
        return new MetricParameter<>(
                "at",
                "none",
                forms + " with a share from 0 to 1",
                "The best value that any threshold reaches within this limit: " + forms + "; none for the predictions.",
                text -> text.equals("none") ? Optional.empty() : Optional.of(parse(text.replace(" ", ""), rates)));
    }

    private static OperatingPoint parse(String text, Rate... rates) {
        for (Rate rate : rates) {
            if (text.startsWith(rate.prefix())) {
                double limit = Double.parseDouble(text.substring(rate.prefix().length()));
                if (limit >= 0 && limit <= 1) {
                    return new OperatingPoint(rate, limit);
                }
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** The metric that is the best of a rate within the limit. */
    FormulaMetric best(String name, Rate sought) {
        List<Need> needs = new ArrayList<>(List.of(Need.ROWS, Need.SCORES, Need.POSITIVES));
        if (rate == Rate.FPR) {
            needs.add(Need.NEGATIVES);
        }
        Walk<OptionalDouble> walk = examples -> new Best(sought, examples.totals());
        return new FormulaMetric(
                new Signature(name).with("at", toString()).toString(), needs, List.of(walk), examples -> {
                    OptionalDouble best = examples.known(walk);
                    return best.isPresent()
                            ? MetricValue.defined(best.getAsDouble())
                            : MetricValue.undefined("no threshold has " + this);
                });
    }

    private final class Best implements Walker<OptionalDouble> {
        private final Rate sought;
        private final ClassTotals totals;
        private OptionalDouble best;

        Best(Rate sought, ClassTotals totals) {
            this.sought = sought;
            this.totals = totals;
            // Above the highest score nothing is positive: no false positive and no recall, but no precision either.
            best = rate == Rate.FPR ? OptionalDouble.of(0) : OptionalDouble.empty();
        }

        @Override
        public void take(Thresholds block) {
            for (int i = 0; i < block.size(); i++) {
                if (isKept(rate.at(block, i, totals))) {
                    best = OptionalDouble.of(Math.max(best.orElse(0), sought.at(block, i, totals)));
                }
            }
        }

        @Override
        public OptionalDouble result() {
            return best;
        }
    }

    private boolean isKept(double value) {
        return rate == Rate.FPR ? value <= limit * (1 + ROUNDING) : value >= limit * (1 - ROUNDING);
    }

    /** As a suite writes it, such as {@code fpr<=0.05}. */
    @Override
    public String toString() {
        return rate.prefix() + Signature.number(limit);
    }
}
