package io.dataops.checks.describe;

import io.dataops.checks.check.PersonalKind;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.FrequentValues;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Precision;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Statistic;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.plan.UniquenessCounts;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Frequency;
import io.dataops.results.profile.ColumnProfile.Quantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured of one column, and what that says. What an engine cannot measure of it is left out. */
final class ColumnLook {
    private static final int TOP = 10;
    private static final List<Rational> PROBABILITIES = List.of(
            Rational.of(1, 100),
            Rational.of(5, 100),
            Rational.of(25, 100),
            Rational.of(50, 100),
            Rational.of(75, 100),
            Rational.of(95, 100),
            Rational.of(99, 100));

    private final Scope scope;
    private final TableSchema.Field field;

    ColumnLook(Scope scope, TableSchema.Field field) {
        this.scope = scope;
        this.field = field;
    }

    TableSchema.Field field() {
        return field;
    }

    List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>();
        measures.add(nulls());
        if (field.kind() == ColumnKind.NESTED || field.kind() == ColumnKind.BINARY) {
            return measures;
        }
        measures.add(uniqueness());
        measures.add(top());
        measures.add(statistic(Statistic.MIN));
        measures.add(statistic(Statistic.MAX));
        if (field.kind().isNumber()) {
            measures.add(statistic(Statistic.MEAN));
            measures.add(statistic(Statistic.STANDARD_DEVIATION));
            measures.add(distributed());
            PROBABILITIES.forEach(probability -> measures.add(quantile(probability)));
        }
        if (field.kind() == ColumnKind.TEXT) {
            measures.add(shapes());
            measures.add(personal());
        }
        return measures;
    }

    private Measure.Tally nulls() {
        return new Measure.Tally(new Condition.Present(field.column()));
    }

    private Measure.Uniqueness uniqueness() {
        return new Measure.Uniqueness(List.of(field.column()), Measure.NullKeys.NOT_CONSIDERED);
    }

    private Measure.Frequent top() {
        return new Measure.Frequent(field.column(), Measure.Form.VALUE, TOP);
    }

    private Measure.Frequent shapes() {
        return new Measure.Frequent(field.column(), Measure.Form.SHAPE, TOP);
    }

    private Measure.Tally personal() {
        return new Measure.Tally(PersonalKind.any(field.column()));
    }

    private Measure.Distributed distributed() {
        return new Measure.Distributed(field.column());
    }

    private Measure.Aggregate statistic(Statistic statistic) {
        return new Measure.Aggregate(statistic, field.column());
    }

    private Measure.Quantile quantile(Rational probability) {
        return new Measure.Quantile(field.column(), probability, Precision.EXACT);
    }

    /** How often values repeat; empty for a column whose values cannot be compared. */
    Optional<UniquenessCounts> repeats(Measurements taken) {
        return find(taken, uniqueness());
    }

    ColumnProfile profile(Measurements taken, Visibility visibility, long rows) {
        long nulls = find(taken, nulls()).map(RowCounts::failing).orElse(0L);
        @Nullable
        Long personal = find(taken, personal())
                .map(counts -> counts.considered() - counts.failing())
                .orElse(null);
        // What could not be asked may be personal.
        boolean sensitive = field.kind() == ColumnKind.TEXT && (personal == null || personal > 0);
        return new ColumnProfile(
                field.column().name(),
                field.kind().toString(),
                rows - nulls,
                nulls,
                repeats(taken).map(UniquenessCounts::distinct).orElse(null),
                range(taken, visibility),
                histogram(taken),
                frequencies(find(taken, top()), visibility, sensitive),
                // A shape shows no letter and no digit.
                frequencies(
                        find(taken, shapes()),
                        new Visibility(List.of(field.column().name())),
                        false),
                personal);
    }

    private List<Frequency> frequencies(Optional<FrequentValues> found, Visibility visibility, boolean personal) {
        return found.map(FrequentValues::values).orElse(List.of()).stream()
                .map(each -> new Frequency(
                        visibility.of(field.column().name(), personal, each.count())
                                ? each.value().toString()
                                : null,
                        each.count()))
                .toList();
    }

    /** The ends of texts are values of single rows, and those of anything else are of interest to everybody. */
    private ColumnProfile.@Nullable Range range(Measurements taken, Visibility visibility) {
        boolean text = field.kind() == ColumnKind.TEXT;
        if (text && !visibility.shown().contains(field.column().name())) {
            return null;
        }
        Optional<Scalar> min = value(taken, statistic(Statistic.MIN));
        Optional<Scalar> max = value(taken, statistic(Statistic.MAX));
        if (min.isEmpty() || max.isEmpty()) {
            return null;
        }
        List<Quantile> quantiles = new ArrayList<>();
        for (Rational probability : PROBABILITIES) {
            number(taken, quantile(probability))
                    .ifPresent(value -> quantiles.add(new Quantile(
                            probability.numerator().doubleValue()
                                    / probability.denominator().doubleValue(),
                            value)));
        }
        return new ColumnProfile.Range(
                min.get().toString(),
                max.get().toString(),
                number(taken, statistic(Statistic.MEAN)).orElse(null),
                number(taken, statistic(Statistic.STANDARD_DEVIATION)).orElse(null),
                quantiles);
    }

    private List<ColumnProfile.Bar> histogram(Measurements taken) {
        return find(taken, distributed())
                .filter(NumberDistribution.class::isInstance)
                .map(distribution -> Histogram.of((NumberDistribution) distribution))
                .orElse(List.of());
    }

    private Optional<Scalar> value(Measurements taken, Measure<Estimate> measure) {
        return find(taken, measure)
                .filter(Estimate.Defined.class::isInstance)
                .map(estimate -> ((Estimate.Defined) estimate).value());
    }

    private Optional<Double> number(Measurements taken, Measure<Estimate> measure) {
        return value(taken, measure)
                .filter(Scalar.Numeric.class::isInstance)
                .map(value -> ((Scalar.Numeric) value).value().doubleValue())
                .filter(Double::isFinite);
    }

    private <T> Optional<T> find(Measurements taken, Measure<T> measure) {
        return taken.refusal(scope, List.of(measure)).isEmpty()
                ? Optional.of(taken.in(scope).of(measure))
                : Optional.empty();
    }
}
