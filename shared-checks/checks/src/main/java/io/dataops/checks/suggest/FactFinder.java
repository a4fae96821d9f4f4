package io.dataops.checks.suggest;

import io.dataops.checks.describe.Visibility;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.FrequentValues;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Precision;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.suggest.ColumnFacts.Lengths;
import io.dataops.checks.suggest.ColumnFacts.Middle;
import io.dataops.checks.suggest.ColumnFacts.Role;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Frequency;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures what rules need and a profile does not hold. What an engine cannot measure of a column is left out. */
record FactFinder(Engine engine, Progress progress, DataProfile profile) {
    /** Different values that a list of allowed ones may have. */
    static final int MOST_VALUES = 20;

    TableFacts facts(TableProfile table) {
        Scope scope = new Scope(table.name(), null);
        List<DataProfile.Link> links = new Links(profile.links()).of(table.name());
        KeyChoice choice = new KeyChoice(table, links, profile.links());
        List<String> key = choice.key();
        List<Asked> asked = table.columns().stream().map(Asked::new).toList();
        Plan.Builder plan = Plan.builder();
        asked.forEach(column -> plan.add(scope, column.measures()));
        Measurements taken = engine.run(plan.build(), progress);
        return new TableFacts(
                table,
                key,
                choice.isReferred(key),
                links,
                asked.stream()
                        .map(column -> column.facts(role(column.profile.name(), key, links), taken, scope))
                        .toList());
    }

    private static Role role(String column, List<String> key, List<DataProfile.Link> links) {
        if (links.stream().anyMatch(link -> link.column().equals(column))) {
            return Role.LINK;
        }
        return key.contains(column) ? Role.KEY : Role.NONE;
    }

    private record Asked(ColumnProfile profile) {
        private Column column() {
            return new Column(profile.name());
        }

        private boolean isText() {
            return profile.type().equals(ColumnKind.TEXT.toString());
        }

        private boolean isNumber() {
            return ColumnKind.valueOf(profile.type().toUpperCase(Locale.ROOT)).isNumber();
        }

        List<Measure<?>> measures() {
            List<Measure<?>> measures = new ArrayList<>();
            if (profile.values() > 0 && isText()) {
                measures.add(length(Measure.TextLength.Extent.MIN));
                measures.add(length(Measure.TextLength.Extent.MAX));
                measures.add(values());
            }
            if (profile.values() >= RowsSeen.FEWEST && isNumber()) {
                measures.add(quantile(-1));
                measures.add(quantile(1));
            }
            return measures;
        }

        private Measure.TextLength length(Measure.TextLength.Extent extent) {
            return new Measure.TextLength(column(), extent);
        }

        private Measure.Frequent values() {
            return new Measure.Frequent(column(), Measure.Form.VALUE, MOST_VALUES + 1);
        }

        private Measure.Quantile quantile(int side) {
            double band = Math.min(0.5, new RowsSeen(profile.values()).medianBand());
            long millionths = Math.round((0.5 + side * band) * 1_000_000);
            return new Measure.Quantile(column(), Rational.of(millionths, 1_000_000), Precision.EXACT);
        }

        ColumnFacts facts(Role role, Measurements taken, Scope scope) {
            return new ColumnFacts(
                    profile, role, frequencies(taken, scope), lengths(taken, scope), middle(taken, scope));
        }

        private List<Frequency> frequencies(Measurements taken, Scope scope) {
            return find(taken, scope, values()).map(FrequentValues::values).orElse(List.of()).stream()
                    .map(each -> new Frequency(
                            !profile.mayBePersonal() && each.count() >= Visibility.FEWEST
                                    ? each.value().toString()
                                    : null,
                            each.count()))
                    .toList();
        }

        private Optional<Lengths> lengths(Measurements taken, Scope scope) {
            Optional<Double> shortest = number(taken, scope, length(Measure.TextLength.Extent.MIN));
            Optional<Double> longest = number(taken, scope, length(Measure.TextLength.Extent.MAX));
            return shortest.flatMap(min -> longest.map(max -> new Lengths(min.longValue(), max.longValue())));
        }

        private Optional<Middle> middle(Measurements taken, Scope scope) {
            if (profile.values() < RowsSeen.FEWEST || !isNumber()) {
                return Optional.empty();
            }
            Optional<Double> low = number(taken, scope, quantile(-1));
            Optional<Double> high = number(taken, scope, quantile(1));
            return low.flatMap(min -> high.map(max -> new Middle(min, max)));
        }

        private static Optional<Double> number(Measurements taken, Scope scope, Measure<Estimate> measure) {
            return find(taken, scope, measure)
                    .filter(Estimate.Defined.class::isInstance)
                    .map(estimate -> ((Estimate.Defined) estimate).value())
                    .filter(Scalar.Numeric.class::isInstance)
                    .map(value -> ((Scalar.Numeric) value).value().doubleValue())
                    .filter(Double::isFinite);
        }

        private static <T> Optional<T> find(Measurements taken, Scope scope, Measure<T> measure) {
            return taken.refusal(scope, List.of(measure)).isEmpty()
                    ? Optional.of(taken.in(scope).of(measure))
                    : Optional.empty();
        }
    }
}
