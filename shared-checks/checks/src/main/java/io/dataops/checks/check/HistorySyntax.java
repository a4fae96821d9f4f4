package io.dataops.checks.check;

import io.dataops.checks.chart.PointChoice;
import io.dataops.checks.chart.Season;
import io.dataops.checks.chart.Side;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.Effect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that rules on history share. */
final class HistorySyntax {
    private static final String PERCENT = "([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?%";
    private static final Pattern RATIO = Pattern.compile(PERCENT);

    /** 10 % as 0.1; it may be more than 100 %. */
    static final ParameterKind<BigDecimal> RATIO_KIND = ParameterKind.of(
            "a percentage such as 10% or 150%",
            Map.of("type", "string", "pattern", "^" + PERCENT + "$"), HistorySyntax::ratio);

    static final Parameter<Season> SEASON = Parameter.optional(
            "season",
            ParameterKind.choice(Season.class),
            "`weekday` or `month`, in UTC: numbers are only like those of the same season; by default there is none.");
    static final Parameter<Side> SIDE = Parameter.optional(
            "side",
            ParameterKind.choice(Side.class),
            "Which deviations matter: `both`, `high` or `low`; by default both of a check, and of a metric those that make"
                    + " it worse.");
    static final Parameter<PointChoice.Per> PER = Parameter.optional(
            "per",
            ParameterKind.choice(PointChoice.Per.class),
            "What makes a point: a `day` in UTC (the default), every `build`, or builds in a row on the same `data`; the last"
                    + " build of several wins.");
    static final Parameter<LocalDate> SINCE = Parameter.optional(
            "since",
            ParameterKind.DATE,
            "The first day, in UTC, whose builds count, as after a known change; by default all do.");
    static final Parameter<String> BRANCH = Parameter.optional(
            "branch", ParameterKind.TEXT, "Whose builds count; by default those of the branch that is built.");
    static final Parameter<PointChoice.Of> POINTS_OF = Parameter.optional(
            "points_of",
            ParameterKind.choice(PointChoice.Of.class),
            "`accepted` (the default): builds of files as committed, whose number neither its check nor this gate refused;"
                    + " `all`: all that have a number.");
    static final Parameter<Effect> ON_SHORT_HISTORY = Parameter.optional(
            "on_short_history",
            ParameterKind.EFFECT,
            "What it means that there are too few points to tell: `warn` (the default), `fail` or `pass`, which only says so.");

    /** In the order of the reference page. */
    static final List<Parameter<?>> SHARED = List.of(SEASON, SIDE, PER, SINCE, BRANCH, POINTS_OF, ON_SHORT_HISTORY);

    private HistorySyntax() {}

    static PointChoice choice(Arguments arguments) {
        return new PointChoice(
                arguments.find(PER).orElse(PointChoice.Per.DAY),
                arguments.find(SINCE),
                arguments.find(BRANCH),
                arguments.find(POINTS_OF).orElse(PointChoice.Of.ACCEPTED));
    }

    static Effect onShortHistory(Arguments arguments) {
        return arguments.find(ON_SHORT_HISTORY).orElse(Effect.WARN);
    }

    /** A whole number in a range; the default when it is not given. */
    static int count(Arguments arguments, Parameter<Long> parameter, int byDefault, int least, int most) {
        long count = arguments.find(parameter).orElse((long) byDefault);
        if (count < least || count > most) {
            throw new ArgumentException(
                    parameter.name(),
                    "'" + parameter.name() + "' must be from " + least + " to " + most + ", not " + count);
        }
        return (int) count;
    }

    private static Optional<BigDecimal> ratio(YamlNode node, Notes notes) {
        Matcher written = RATIO.matcher(ScalarSyntax.text(node, new Notes()).orElse(""));
        if (!written.matches()) {
            notes.problem(Problem.expected(RATIO_KIND.words(), node));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written.group(1)).movePointLeft(2));
    }
}
