package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ChangeRule.Edge;
import io.dataops.checks.chart.ChangeRule.Limit;
import io.dataops.checks.chart.Side;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a number with a reference made of points before it. */
final class ChangeJudge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ChangeRule rule;
    private final Past past;

    ChangeJudge(ChangeRule rule, Past past) {
        this.rule = rule;
        this.past = past;
    }

    Answer answer() {
        List<PastPoint> all = past.counted(rule.season());
        if (all.size() < rule.fewest()) {
            return past.tooShort(all.size(), rule.fewest(), rule.season());
        }
        List<PastPoint> points = all.subList(Math.max(0, all.size() - rule.of()), all.size());
        Reference reference = Reference.of(rule.against(), points);
        Change change = new Change(BigDecimal.valueOf(past.now()), reference);
        List<Limit> missed = rule.limits().stream()
                .filter(limit -> !change.keeps(limit, rule.edge(), past.asked().side()))
                .toList();
        Allowed allowed = Allowed.of(rule.limits(), reference, past.asked().side());
        return new Answer(
                missed.isEmpty() ? Decision.PASS : Decision.FAIL,
                missed.isEmpty() ? Effect.NONE : past.asked().onFail(),
                sentence(points, reference, allowed, change, missed),
                numbers(points, reference, allowed),
                Optional.of(past.chart(
                        rule.key(),
                        points.stream()
                                .collect(Collectors.toMap(point -> point.entry().id(), ChangeJudge::seen)),
                        allowed.drawn(past.now(), reference),
                        missed.isEmpty() ? "" : missed.get(0).unit().name().toLowerCase(Locale.ROOT))));
    }

    private static Past.Seen seen(PastPoint point) {
        return new Past.Seen(Role.LEARNED, new Drawn(point.value(), null, null, null, null));
    }

    private String sentence(
            List<PastPoint> points, Reference reference, Allowed allowed, Change change, List<Limit> missed) {
        Rounding shown = Rounding.of(told(reference, allowed));
        int sign = change.difference().signum();
        String way = sign > 0 ? " above " : " below ";
        String by = reference.total().signum() == 0
                ? Rounding.alone(BigDecimal.valueOf(Math.abs(past.now() - reference.value())))
                : new Share(change.difference().abs(), reference.total().abs()).apartFrom(percents());
        String compared = sign == 0
                ? "equals " + what(points) + ", " + shown.tell(reference.value())
                : "is " + shown.tell(past.now()) + ", " + by + way + what(points) + ", "
                        + shown.tell(reference.value());
        List<Limit> told = missed.isEmpty() ? rule.limits() : missed;
        return past.asked().name() + " " + compared + ": "
                + (missed.isEmpty() ? "allowed is " : "allowed is only ")
                + told.stream().map(this::words).collect(Collectors.joining(" and "))
                + past.leftOut() + past.unread();
    }

    /** The number, what it is compared with, and where it may lie: a number beyond a limit never prints like one on it. */
    private double[] told(Reference reference, Allowed allowed) {
        return Stream.of(past.now(), reference.value(), allowed.lower(), allowed.upper())
                .flatMap(Stream::ofNullable)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private String what(List<PastPoint> points) {
        return rule.of() == 1
                ? rule.against().words() + " of "
                        + points.get(points.size() - 1).day()
                : rule.against().words() + " of the last " + points.size();
    }

    /** What the difference is compared with, and what that leaves of the reference. */
    private List<BigDecimal> percents() {
        return rule.limits().stream()
                .filter(limit -> limit.unit() != ChangeRule.Unit.ABSOLUTE)
                .map(ChangeJudge::percent)
                .flatMap(percent -> Stream.of(percent, HUNDRED.subtract(percent).abs()))
                .toList();
    }

    private static BigDecimal percent(Limit limit) {
        return limit.amount().movePointRight(2);
    }

    private String words(Limit limit) {
        String percent = percent(limit).stripTrailingZeros().toPlainString() + "%";
        boolean included = rule.edge() == Edge.INCLUDED;
        return switch (limit.unit()) {
            case ABSOLUTE -> (included ? "a change of " : "a change below ") + Rounding.alone(limit.amount());
            case SHARE -> (included ? "a change of " : "a change below ") + percent;
            case AT_LEAST -> (included ? "at least " : "more than ") + percent + " of that";
            case AT_MOST -> (included ? "at most " : "less than ") + percent + " of that";
        };
    }

    private Map<String, BigDecimal> numbers(List<PastPoint> points, Reference reference, Allowed allowed) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("value", BigDecimal.valueOf(past.now()));
        numbers.put("centre", BigDecimal.valueOf(reference.value()));
        numbers.put("points", BigDecimal.valueOf(points.size()));
        put(numbers, "lower", allowed.lower());
        put(numbers, "upper", allowed.upper());
        return numbers;
    }

    private static void put(Map<String, BigDecimal> numbers, String name, @Nullable Double number) {
        if (number != null) {
            numbers.put(name, BigDecimal.valueOf(number));
        }
    }

    /**
     * A number beside its reference, both times how many points the reference is made of, so that nothing is rounded.
     *
     * @param now the number itself
     */
    private record Change(BigDecimal now, Reference reference) {
        BigDecimal difference() {
            return now.multiply(reference.count()).subtract(reference.total());
        }

        /** No change at all is never too much of one, whatever the edge. */
        boolean keeps(Limit limit, Edge edge, Side side) {
            BigDecimal difference = difference();
            BigDecimal whole = reference.total().abs();
            boolean matters = side.sees(difference.signum()) && difference.signum() != 0;
            BigDecimal share = limit.amount().subtract(BigDecimal.ONE).multiply(whole);
            int compared =
                    switch (limit.unit()) {
                        case ABSOLUTE ->
                            difference.abs().compareTo(limit.amount().multiply(reference.count()));
                        case SHARE -> difference.abs().compareTo(limit.amount().multiply(whole));
                        case AT_LEAST -> share.compareTo(difference);
                        case AT_MOST -> difference.compareTo(share);
                    };
            boolean ofChange = limit.unit() == ChangeRule.Unit.ABSOLUTE || limit.unit() == ChangeRule.Unit.SHARE;
            return (ofChange && !matters) || edge.keepsUpper(compared);
        }
    }

    /** Where the number may lie, for people; what decides is exact. */
    private record Allowed(@Nullable Double lower, @Nullable Double upper) {
        static Allowed of(List<Limit> limits, Reference reference, Side side) {
            double centre = reference.value();
            double whole = Math.abs(centre);
            double lower = Double.NEGATIVE_INFINITY;
            double upper = Double.POSITIVE_INFINITY;
            for (Limit limit : limits) {
                double amount = limit.amount().doubleValue();
                double reach = limit.unit() == ChangeRule.Unit.ABSOLUTE ? amount : amount * whole;
                switch (limit.unit()) {
                    case ABSOLUTE, SHARE -> {
                        lower = side == Side.HIGH ? lower : Math.max(lower, centre - reach);
                        upper = side == Side.LOW ? upper : Math.min(upper, centre + reach);
                    }
                    case AT_LEAST -> lower = Math.max(lower, centre + reach - whole);
                    case AT_MOST -> upper = Math.min(upper, centre + reach - whole);
                }
            }
            return new Allowed(Double.isFinite(lower) ? lower : null, Double.isFinite(upper) ? upper : null);
        }

        Drawn drawn(double now, Reference reference) {
            return new Drawn(now, null, lower, reference.value(), upper);
        }
    }
}
