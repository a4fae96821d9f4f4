package io.dataops.checks.check;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ChangeRule.Against;
import io.dataops.checks.chart.ChangeRule.Edge;
import io.dataops.checks.chart.ChangeRule.Limit;
import io.dataops.checks.chart.ChangeRule.Unit;
import io.dataops.checks.chart.Season;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code change: { against: last, percent: 10% }}. */
final class ChangeSyntax {
    private static final int MOST = 1000;

    private static final Parameter<Against> AGAINST = Parameter.optional(
            "against",
            ParameterKind.choice(Against.class),
            "What the number is compared with: the `last` point (the default), the last of the `same_weekday`, or the"
                    + " `average`, `median`, `lowest` or `highest` of the last few.");
    private static final Parameter<Long> OF =
            Parameter.optional("of", ParameterKind.COUNT, "How many points those last few are; by default 7.");
    private static final Parameter<Long> POINTS =
            Parameter.optional("points", ParameterKind.COUNT, "How many of them have to be there; by default all.");
    private static final Parameter<BigDecimal> PERCENT = Parameter.optional(
            "percent", HistorySyntax.RATIO_KIND, "The largest change, as a share of what it is compared with.");
    private static final Parameter<BigDecimal> ABSOLUTE =
            Parameter.optional("absolute", ParameterKind.NUMBER, "The largest change, in the unit of the number.");
    private static final Parameter<BigDecimal> AT_LEAST = Parameter.optional(
            "at_least",
            HistorySyntax.RATIO_KIND,
            "The lowest number allowed, as a share of what it is compared with, such as `90%`.");
    private static final Parameter<BigDecimal> AT_MOST = Parameter.optional(
            "at_most", HistorySyntax.RATIO_KIND, "The highest number allowed, as such a share, such as `110%`.");

    private static final Parameter<Edge> EDGE = Parameter.optional(
            "edge",
            ParameterKind.choice(Edge.class),
            "Whether a number exactly on a limit keeps it: `included` (the default) or `left_out`.");

    static final List<Parameter<?>> PARAMETERS = Stream.<Parameter<?>>concat(
                    Stream.of(AGAINST, OF, POINTS, PERCENT, ABSOLUTE, AT_LEAST, AT_MOST, EDGE),
                    HistorySyntax.SHARED.stream())
            .toList();
    private static final KeyedSyntax<ChangeRule> SYNTAX = new KeyedSyntax<>("change", PARAMETERS, ChangeSyntax::rule);
    static final ParameterKind<ChangeRule> KIND = ParameterKind.of(
            "the keys of a change, such as { against: last, percent: 10% }", SYNTAX.schema(), SYNTAX::read);

    private ChangeSyntax() {}

    private static ChangeRule rule(Arguments arguments) {
        Against written = arguments.find(AGAINST).orElse(Against.LAST);
        boolean one = written == Against.LAST || written == Against.SAME_WEEKDAY;
        if (one) {
            refuse(arguments, OF, "'of' needs 'against' to be average, median, lowest or highest");
            refuse(arguments, POINTS, "'points' needs 'against' to be average, median, lowest or highest");
        }
        Optional<Season> season = arguments.find(HistorySyntax.SEASON);
        if (written == Against.SAME_WEEKDAY && season.isPresent()) {
            throw new ArgumentException(HistorySyntax.SEASON.name(), "same_weekday says the season already");
        }
        int of = one ? 1 : HistorySyntax.count(arguments, OF, 7, 1, MOST);
        return new ChangeRule(
                written,
                of,
                one ? 1 : HistorySyntax.count(arguments, POINTS, of, 1, of),
                limits(arguments),
                arguments.find(EDGE).orElse(Edge.INCLUDED),
                arguments.find(HistorySyntax.SIDE),
                written == Against.SAME_WEEKDAY ? Optional.of(Season.WEEKDAY) : season,
                HistorySyntax.choice(arguments),
                HistorySyntax.onShortHistory(arguments));
    }

    private static void refuse(Arguments arguments, Parameter<?> parameter, String message) {
        if (arguments.find(parameter).isPresent()) {
            throw new ArgumentException(parameter.name(), message);
        }
    }

    private static List<Limit> limits(Arguments arguments) {
        List<Limit> limits = new ArrayList<>();
        arguments.find(ABSOLUTE).ifPresent(amount -> limits.add(new Limit(Unit.ABSOLUTE, amount)));
        arguments.find(PERCENT).ifPresent(amount -> limits.add(new Limit(Unit.SHARE, amount)));
        arguments.find(AT_LEAST).ifPresent(amount -> limits.add(new Limit(Unit.AT_LEAST, amount)));
        arguments.find(AT_MOST).ifPresent(amount -> limits.add(new Limit(Unit.AT_MOST, amount)));
        if (limits.isEmpty()) {
            throw new ArgumentException(
                    "", "no limit of the change is given: write percent, absolute, at_least or at_most");
        }
        if (arguments.find(ABSOLUTE).filter(amount -> amount.signum() < 0).isPresent()) {
            throw new ArgumentException(ABSOLUTE.name(), "'absolute' must be at least 0");
        }
        BigDecimal least = arguments.find(AT_LEAST).orElse(BigDecimal.ZERO);
        if (arguments.find(AT_MOST).filter(most -> most.compareTo(least) < 0).isPresent()) {
            throw new ArgumentException(AT_MOST.name(), "no number is at least the one and at most the other share");
        }
        return limits;
    }
}
