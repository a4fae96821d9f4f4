package io.dataops.checks.check;

import io.dataops.checks.chart.ControlChart;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.Cusum;
import io.dataops.checks.chart.Ewma;
import io.dataops.checks.chart.RunRule;
import io.dataops.checks.chart.Spread;
import io.dataops.checks.chart.SteadyProcess;
import io.dataops.checks.chart.Xmr;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code control: { chart: ewma }}. */
final class ControlSyntax {
    private static final int FEWEST = 20;
    private static final int WINDOW = 50;
    private static final int MOST = 1000;
    private static final ParameterKind<RunRule> RULE =
            ParameterKind.choice(Arrays.asList(RunRule.values()), RunRule::key);
    private static final Map<String, List<RunRule>> SETS = sets();

    private static final Parameter<Kind> CHART = Parameter.optional(
            "chart",
            ParameterKind.choice(Kind.class),
            "`xmr` (the default) finds large changes at once, `ewma` and `cusum` find small lasting ones.");
    private static final Parameter<List<RunRule>> RULES = Parameter.optional(
            "rules",
            ParameterKind.of(
                    "limits, western_electric, nelson, or a list such as [nelson_1, nelson_2]",
                    Map.of(
                            "anyOf",
                            List.of(Map.of("enum", List.copyOf(SETS.keySet())), SchemaFragments.listOf(RULE.schema()))),
                    ControlSyntax::rules),
            "What signals on an XmR chart: the `limits` alone (the default), all four rules of `western_electric`, all eight of"
                    + " `nelson`, or a list of rules by number, `moving_range` among them.");
    private static final Parameter<Spread> SPREAD = Parameter.optional(
            "spread",
            ParameterKind.choice(Spread.class),
            "How sigma is told: from the `mean_range` (the default) or the `median_range` of neighbours.");
    private static final Parameter<BigDecimal> LAMBDA = Parameter.optional(
            "lambda", ParameterKind.NUMBER, "Weight of the newest number of an EWMA, above 0 to 1; by default 0.2.");
    private static final Parameter<BigDecimal> WIDTH = Parameter.optional(
            "L", ParameterKind.NUMBER, "Where the limits of an EWMA lie, in its standard deviations; by default 3.");
    private static final Parameter<BigDecimal> SLACK = Parameter.optional(
            "k",
            ParameterKind.NUMBER,
            "What a CUSUM takes off each deviation, in sigma: half of the change to be found; by default 0.5.");
    private static final Parameter<BigDecimal> THRESHOLD =
            Parameter.optional("h", ParameterKind.NUMBER, "Where a CUSUM signals, in sigma; by default 5.");
    private static final Parameter<Long> POINTS = Parameter.optional(
            "points", ParameterKind.COUNT, "How many points limits need at least, from 3; by default 20.");
    private static final Parameter<Long> WINDOW_KEY = Parameter.optional(
            "window", ParameterKind.COUNT, "How many points limits are made of at most; by default 50, or `points`.");
    private static final Parameter<ControlRule.Limits> LIMITS = Parameter.optional(
            "limits",
            ParameterKind.choice(ControlRule.Limits.class),
            "Which points those are: `moving` (the default) the newest before the one that is judged, `fixed` the oldest.");
    private static final Parameter<ControlRule.SeasonMethod> SEASON_METHOD = Parameter.optional(
            "season_method",
            ParameterKind.choice(ControlRule.SeasonMethod.class),
            "`offsets` (the default) takes off what is usual in a season, which few points tell; `separate` looks at points of"
                    + " the same season only.");

    static final List<Parameter<?>> PARAMETERS = Stream.concat(
                    Stream.of(
                            CHART,
                            RULES,
                            SPREAD,
                            LAMBDA,
                            WIDTH,
                            SLACK,
                            THRESHOLD,
                            POINTS,
                            WINDOW_KEY,
                            LIMITS,
                            SEASON_METHOD),
                    HistorySyntax.SHARED.stream())
            .toList();
    private static final KeyedSyntax<ControlRule> SYNTAX =
            new KeyedSyntax<>("control", PARAMETERS, ControlSyntax::rule);
    static final ParameterKind<ControlRule> KIND = ParameterKind.of(
            "xmr, ewma, cusum, or the keys of a control chart, such as { chart: ewma, lambda: 0.1 }",
            Map.of("anyOf", List.of(CHART.kind().schema(), SYNTAX.schema())),
            ControlSyntax::read);

    private ControlSyntax() {}

    private enum Kind {
        XMR,
        EWMA,
        CUSUM
    }

    private static Optional<ControlRule> read(YamlNode node, Notes notes) {
        return node instanceof YamlScalar
                ? CHART.kind().read(node, notes).map(chart -> rule(new Arguments(Map.of(CHART.name(), chart))))
                : SYNTAX.read(node, notes);
    }

    private static ControlRule rule(Arguments arguments) {
        int fewest = HistorySyntax.count(arguments, POINTS, FEWEST, SteadyProcess.FEWEST, MOST);
        if (arguments.find(SEASON_METHOD).isPresent()
                && arguments.find(HistorySyntax.SEASON).isEmpty()) {
            throw new ArgumentException(SEASON_METHOD.name(), "'season_method' needs 'season', weekday or month");
        }
        return new ControlRule(
                chart(arguments),
                arguments.find(SPREAD).orElse(Spread.MEAN_RANGE),
                arguments.find(HistorySyntax.SIDE),
                arguments.find(HistorySyntax.SEASON),
                arguments.find(SEASON_METHOD).orElse(ControlRule.SeasonMethod.OFFSETS),
                fewest,
                HistorySyntax.count(arguments, WINDOW_KEY, Math.max(fewest, WINDOW), fewest, MOST),
                arguments.find(LIMITS).orElse(ControlRule.Limits.MOVING),
                HistorySyntax.choice(arguments),
                HistorySyntax.onShortHistory(arguments));
    }

    private static ControlChart chart(Arguments arguments) {
        Kind kind = arguments.find(CHART).orElse(Kind.XMR);
        onlyOf(Kind.XMR, kind, arguments, RULES);
        onlyOf(Kind.EWMA, kind, arguments, LAMBDA, WIDTH);
        onlyOf(Kind.CUSUM, kind, arguments, SLACK, THRESHOLD);
        return switch (kind) {
            case XMR -> new Xmr(arguments.find(RULES).orElse(RunRule.LIMITS));
            case EWMA -> new Ewma(number(arguments, LAMBDA, 0.2, 1), number(arguments, WIDTH, 3, 100));
            case CUSUM -> new Cusum(slack(arguments), number(arguments, THRESHOLD, 5, 1000));
        };
    }

    private static void onlyOf(Kind owner, Kind kind, Arguments arguments, Parameter<?>... keys) {
        for (Parameter<?> key : keys) {
            if (owner != kind && arguments.find(key).isPresent()) {
                throw new ArgumentException(
                        key.name(),
                        "'" + key.name() + "' belongs to chart: " + owner.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static double slack(Arguments arguments) {
        BigDecimal slack = arguments.find(SLACK).orElse(new BigDecimal("0.5"));
        if (slack.signum() < 0 || slack.compareTo(BigDecimal.TEN) > 0) {
            throw new ArgumentException(SLACK.name(), "'k' must be from 0 to 10");
        }
        return slack.doubleValue();
    }

    /** A number above 0 and at most another. */
    private static double number(Arguments arguments, Parameter<BigDecimal> key, double byDefault, int most) {
        double number = arguments.find(key).map(BigDecimal::doubleValue).orElse(byDefault);
        if (!(number > 0 && number <= most)) {
            throw new ArgumentException(key.name(), "'" + key.name() + "' must be above 0 and at most " + most);
        }
        return number;
    }

    private static Optional<List<RunRule>> rules(YamlNode node, Notes notes) {
        if (!(node instanceof YamlScalar)) {
            return ParameterKind.list(node, notes, RULE);
        }
        Optional<String> name = ScalarSyntax.text(node, notes);
        Optional<List<RunRule>> set = name.flatMap(it -> Optional.ofNullable(SETS.get(it)));
        if (name.isPresent() && set.isEmpty()) {
            notes.problem(Problem.unknown("set of rules", name.get(), node.at(), SETS.keySet()));
        }
        return set;
    }

    private static Map<String, List<RunRule>> sets() {
        Map<String, List<RunRule>> sets = new LinkedHashMap<>();
        sets.put("limits", RunRule.LIMITS);
        sets.put("western_electric", RunRule.WESTERN_ELECTRIC);
        sets.put("nelson", RunRule.NELSON);
        return sets;
    }
}
