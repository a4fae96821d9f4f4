package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.model.ErrorCase.Claim;
import io.dataops.checks.model.TwoForecasters.Errors;
import io.dataops.checks.model.TwoScorers.Shape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What error rates are simulated of: each kind of gate, of test and of data. */
final class ErrorCases {
    private static final double WEAK = 0.9;
    private static final double STRONG = 1.2;
    private static final int SLICES = 4;
    private static final double BY = 1.3;
    /** Mean absolute errors, and mean squares, of a scale of 1. */
    private static final double NORMAL = Math.sqrt(2 / Math.PI);

    private static final double T5 = 4 * Math.sqrt(5) / (3 * Math.PI);
    private static final double T5_SQUARE = 5 / 3.0;
    private static final double T3_SQUARE = 3;
    private static final double EXPONENTIAL_SQUARE = 2;
    private static final double LOG_NORMAL = Math.exp(0.5);
    private static final double LOG_NORMAL_SQUARE = Math.exp(2);

    private ErrorCases() {}

    static Stream<ErrorCase<?>> all() {
        return Stream.of(scores(), numbers(), squares(), beyond()).flatMap(List::stream);
    }

    private static List<ErrorCase<?>> scores() {
        TwoScorers small = TwoScorers.balanced(60, SLICES, WEAK, STRONG);
        TwoScorers alone = TwoScorers.balanced(60, 1, WEAK, STRONG);
        return List.of(
                scored(
                        "30 rows of each class",
                        small,
                        loss(small) + value(small, "accuracy", "roc_auc", "log_loss", "brier")),
                scored("30 rows of each class, better", small.turned(), gain(small.turned())),
                scored("30 positive rows of 600", new TwoScorers(600, 1, 30, WEAK, STRONG, Shape.PLAIN)),
                scored("nearly perfect scores", TwoScorers.balanced(60, SLICES, 1.5, 1.8)),
                scored("tied scores", TwoScorers.balanced(100, 1, WEAK, STRONG).like(Shape.TIED)),
                f1(TwoScorers.balanced(60, 2, WEAK, STRONG)),
                clusters(TwoScorers.balanced(160, 1, WEAK, STRONG).like(Shape.CLUSTERED)),
                weights(alone.like(Shape.WEIGHTED)),
                dummy(TwoScorers.balanced(100, SLICES, 0, STRONG)),
                onRequest(TwoScorers.balanced(100, 1, WEAK, STRONG)),
                near(TwoScorers.balanced(100, 1, WEAK, STRONG)),
                percentiles(TwoScorers.balanced(100, 1, STRONG, STRONG)),
                groups(new TwoGroups(60, 1, 0.3, 0.5)));
    }

    private static ErrorCase<?> scored(String name, TwoScorers models) {
        return scored(name, models, loss(models) + value(models, "roc_auc", "log_loss"));
    }

    private static ErrorCase<?> scored(String name, TwoScorers models, String gates) {
        return of(name, binary("", gates), models, models.slices());
    }

    private static String loss(TwoScorers models) {
        return gates("not_worse", "max_drop: ", models, "accuracy", "recall", "roc_auc")
                + gates("not_worse", "max_rise: ", models, "log_loss", "brier");
    }

    private static String gain(TwoScorers models) {
        return gates("better", "min_gain: ", models, "accuracy", "roc_auc", "log_loss")
                + gates("not_too_good", "confidence: 0.95, max_gain: ", models, "accuracy", "roc_auc", "log_loss");
    }

    /** Of a margin that is the true difference. */
    private static String gates(String id, String asks, TwoScorers models, String... metrics) {
        StringBuilder gates = new StringBuilder();
        for (String metric : metrics) {
            double margin = Math.abs(models.difference(metric));
            gates.append(gate(id, metric, asks + number(margin)));
        }
        return gates.toString();
    }

    /** Of a limit that is the true value. */
    private static String value(TwoScorers models, String... metrics) {
        StringBuilder gates = new StringBuilder();
        for (String metric : metrics) {
            boolean falls = metric.equals("log_loss") || metric.equals("brier");
            gates.append(gate(
                    "value",
                    metric,
                    (falls ? "max: " : "min: ") + number(models.value(metric, models.candidate()))
                            + ", confidence: 0.95"));
        }
        return gates.toString();
    }

    private static ErrorCase<?> f1(TwoScorers models) {
        return scored("a metric that is drawn", models, gates("not_worse", "max_drop: ", models, "f1"));
    }

    private static ErrorCase<?> clusters(TwoScorers models) {
        return of(
                "40 clusters of 4 rows",
                binary(
                        "    cluster: c\n",
                        gates("not_worse", "max_rise: ", models, "log_loss") + value(models, "accuracy")),
                models,
                models.slices());
    }

    private static ErrorCase<?> weights(TwoScorers models) {
        return of(
                "weights from 0.5 to 2",
                binary(
                        "    weight: w\n",
                        gates("not_worse", "max_drop: ", models, "accuracy") + value(models, "brier")),
                models,
                models.slices());
    }

    private static ErrorCase<?> dummy(TwoScorers models) {
        return scored(
                "a worthless model",
                models,
                gate("beats", "accuracy", "beats: dummy") + gate("beats", "roc_auc", "beats: dummy"));
    }

    private static ErrorCase<?> onRequest(TwoScorers models) {
        return scored("test on request", models, gates("bootstrap", "test: bootstrap, max_drop: ", models, "roc_auc"));
    }

    /** Whoever asks for these is told that they may err a little more often. */
    private static ErrorCase<?> near(TwoScorers models) {
        String typical = number(TwoModels.typicalRise(models.candidate(), models.baseline()));
        String least = number(models.value("accuracy", models.candidate()));
        String gates = gates("mid_p", "test: mid_p, max_drop: ", models, "accuracy")
                + gates("newcombe", "test: newcombe, max_drop: ", models, "accuracy")
                + gate("wilson", "accuracy", "test: wilson, confidence: 0.95, min: " + least)
                + gate("wilcoxon", "log_loss", "test: wilcoxon, max_rise: " + typical);
        return near("tests on request, near the level", models, gates);
    }

    private static ErrorCase<?> near(String name, TwoScorers models, String gates) {
        return new ErrorCase<>(name, binary("", gates), models, models.slices(), Claim.NEAR);
    }

    private static ErrorCase<?> percentiles(TwoScorers models) {
        return near(
                "equal models, near the level",
                models,
                gates("percentile", "test: percentile, max_rise: ", models, "log_loss"));
    }

    private static ErrorCase<?> groups(TwoGroups model) {
        String gap = "max: " + number(Math.abs(model.one() - model.other()));
        return of(
                "30 rows of each group",
                binary("", gate("value", "demographic_parity_difference(by=g)", gap + ", confidence: 0.95")),
                model,
                model.slices());
    }

    private static List<ErrorCase<?>> numbers() {
        TwoForecasters rmse = new TwoForecasters(30, 1, BY, Errors.NORMAL);
        return List.of(
                errors("30 normal errors", new TwoForecasters(30, SLICES, BY, Errors.NORMAL), NORMAL, 1),
                of("a drawn value", regression(limit("rmse", BY)), rmse, 1),
                errors(
                        "30 heavy-tailed errors",
                        new TwoForecasters(30, SLICES, BY, Errors.HEAVY_TAILED),
                        T5,
                        T5_SQUARE),
                errors("200 heavy-tailed errors", new TwoForecasters(200, 1, BY, Errors.HEAVY_TAILED), T5, T5_SQUARE),
                skewed("30 skewed errors", 30, SLICES),
                skewed("200 skewed errors", 200, 1),
                rare("30 rows, losses often equal", 30, 0.4, Errors.EQUAL, 0.1),
                rare("60 rows, losses often equal", 60, 0.35, Errors.EQUAL, 0.05),
                rare("30 rows, 1 in 50 differs", 30, 0.02, Errors.RARELY_DIFFERENT, 0.02),
                rare("30 rows, 1 in 20 differs", 30, 0.05, Errors.RARELY_DIFFERENT, 0.05),
                rare("60 rows, 1 in 50 differs", 60, 0.02, Errors.RARELY_DIFFERENT, 0.02),
                rare("60 rows, 1 in 10 differs", 60, 0.1, Errors.RARELY_DIFFERENT, 0.1),
                rareScores(),
                forecasts(40, 2),
                forecasts(100, 2),
                forecasts(48, 4),
                lastingErrors(20, 0.6),
                lastingErrors(40, 0.6),
                lastingErrors(100, 0.6),
                lastingErrors(40, 0.8),
                lastingErrors(100, 0.8),
                lastingErrors(40, 0.9),
                lastingErrors(100, 0.9),
                seasonalErrors(80, 12, 0.6),
                seasonalErrors(200, 12, 0.6),
                seasonalErrors(48, 12, 0.8),
                seasonalErrors(200, 12, 0.8),
                seasonalErrors(30, 12, 0.8),
                seasonalErrors(66, 24, 0.8),
                noisyErrors(80, "half", 0.5),
                noisyErrors(120, "half", 0.5),
                noisyErrors(200, "half", 0.5),
                noisyErrors(200, "a third", 1 / 3.0));
    }

    private static ErrorCase<?> errors(String name, TwoForecasters models, double absolute, double square) {
        String gates = gate("not_worse", "mae", "max_rise: " + number((BY - 1) * absolute))
                + gate("not_worse", "mse", "max_rise: " + number((BY * BY - 1) * square))
                + limit("mae", BY * absolute)
                + limit("mse", BY * BY * square);
        return of(name, regression(gates), models, models.slices());
    }

    private static ErrorCase<?> skewed(String name, int rows, int slices) {
        String gates =
                gate("not_worse", "mae", "max_rise: " + number((BY - 1) * LOG_NORMAL)) + limit("mae", BY * LOG_NORMAL);
        return of(name, regression(gates), new TwoForecasters(rows, slices, BY, Errors.SKEWED), slices);
    }

    private static ErrorCase<?> rare(String name, int rows, double candidate, Errors errors, double margin) {
        return of(
                name,
                regression(gate("not_worse", "mae", "max_rise: " + number(margin))),
                new TwoForecasters(rows, SLICES, candidate, errors),
                SLICES);
    }

    private static ErrorCase<?> rareScores() {
        RareScores models = new RareScores(60, SLICES, 0.03);
        return of(
                "60 rows, 1 score in 33 differs",
                binary("", gate("not_worse", "roc_auc", "max_drop: " + number(models.drop()))),
                models,
                SLICES);
    }

    private static ErrorCase<?> forecasts(int rows, int horizon) {
        String keys = "    prediction: p\n    time: t\n    horizon: " + horizon + "\n";
        return of(
                rows + " forecasts, horizon " + horizon,
                suite("forecasting", keys, forecastGates()),
                models(rows).ahead(horizon),
                1);
    }

    private static ErrorCase<?> lastingErrors(int rows, double correlation) {
        return lastingErrors(
                rows + " forecasts, errors correlate by " + correlation,
                models(rows).lasting(1, correlation, 0),
                Claim.LEVEL);
    }

    /** Of months or hours, say. */
    private static ErrorCase<?> seasonalErrors(int rows, int season, double correlation) {
        return lastingErrors(
                rows + " forecasts, errors " + season + " apart correlate by " + correlation,
                models(rows).lasting(season, correlation, 0),
                Claim.LEVEL);
    }

    /** The rest correlates by 0.9 with that of the time before. */
    private static ErrorCase<?> noisyErrors(int rows, String share, double noise) {
        return lastingErrors(
                rows + " forecasts, " + share + " of each error is noise",
                models(rows).lasting(1, 0.9, noise),
                Claim.LEVEL);
    }

    /** It takes more rows than these to see how long errors last that correlate by 0.95. */
    private static ErrorCase<?> hiddenErrors() {
        return lastingErrors(
                "200 forecasts, half of each error is noise, the other half lasts longer",
                models(200).lasting(1, 0.95, 0.5),
                Claim.HIDDEN);
    }

    private static TwoForecasters models(int rows) {
        return new TwoForecasters(rows, 1, BY, Errors.NORMAL);
    }

    private static ErrorCase<?> lastingErrors(
            String name, DrawnRows.Population<RegressionExamples> population, Claim claim) {
        double variance = TwoForecasters.DEVIATION * TwoForecasters.DEVIATION;
        String r2 = gate("not_worse", "r2", "max_drop: " + number((BY * BY - 1) / variance))
                + gate("value", "r2", "confidence: 0.95, min: " + number(1 - BY * BY / variance));
        return new ErrorCase<>(
                name,
                suite("forecasting", "    prediction: p\n    time: t\n", forecastGates() + r2),
                population,
                1,
                claim);
    }

    private static String forecastGates() {
        return gate("not_worse", "mae", "max_rise: " + number((BY - 1) * NORMAL))
                + gate("not_worse", "mse", "max_rise: " + number(BY * BY - 1))
                + gate("not_worse", "rmse", "max_rise: " + number(BY - 1))
                + limit("mae", BY * NORMAL)
                + limit("mse", BY * BY)
                + limit("rmse", BY);
    }

    /** Tails so heavy that most samples lack some of what makes the mean. */
    private static List<ErrorCase<?>> squares() {
        return List.of(
                squares(60, Errors.HEAVY_TAILED, T5_SQUARE),
                squares(1000, Errors.HEAVY_TAILED, T5_SQUARE),
                squares(60, Errors.SKEWED, LOG_NORMAL_SQUARE),
                squares(200, Errors.SKEWED, LOG_NORMAL_SQUARE),
                squares(1000, Errors.SKEWED, LOG_NORMAL_SQUARE),
                squares(200, Errors.EXPONENTIAL, EXPONENTIAL_SQUARE),
                sure(200, Claim.LEVEL));
    }

    private static ErrorCase<?> squares(int rows, Errors errors, double square) {
        return squares(rows, errors, square, Claim.LEVEL);
    }

    private static ErrorCase<?> squares(int rows, Errors errors, double square, Claim claim) {
        return new ErrorCase<>(
                String.format(
                        Locale.ROOT,
                        "squares of %,d %s errors",
                        rows,
                        errors.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                regression(gate("not_worse", "mse", "max_rise: " + number((BY * BY - 1) * square))
                        + limit("mse", BY * BY * square)),
                new TwoForecasters(rows, 1, BY, errors),
                1,
                claim);
    }

    private static ErrorCase<?> sure(int rows, Claim claim) {
        double wrong = 0.02;
        double costs = Errors.WRONG - Errors.RIGHT;
        return new ErrorCase<>(
                rows + " sure rows, 1 in 50 wrong",
                regression(gate("not_worse", "mae", "max_rise: " + number(wrong / 2 * costs))
                        + limit("mae", Errors.RIGHT + wrong * costs)),
                new TwoForecasters(rows, 1, wrong, Errors.SURE),
                1,
                claim);
    }

    /**
     * Losses whose tails are too heavy, or that many samples have none of: no test of means keeps its level there. And errors
     * that hide in noise and last so long that few rows do not show it.
     */
    private static List<ErrorCase<?>> beyond() {
        return List.of(
                hiddenErrors(),
                squares(30, Errors.SKEWED, LOG_NORMAL_SQUARE, Claim.BEYOND),
                squares(200, Errors.WILD, T3_SQUARE, Claim.WITHOUT_VARIANCE),
                squares(1000, Errors.WILD, T3_SQUARE, Claim.WITHOUT_VARIANCE),
                sure(60, Claim.ABSENT));
    }

    private static String limit(String metric, double value) {
        return gate("value", metric, "max: " + number(value) + ", confidence: 0.95");
    }

    private static String gate(String id, String metric, String asks) {
        return "  - { id: %s.%s, metric: \"m.%s\", slices: all, %s }\n"
                .formatted(metric.replaceFirst("\\(.*", ""), id, metric, asks);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12f", value);
    }

    private static <E extends Examples<E>> ErrorCase<E> of(
            String name, String suite, DrawnRows.Population<E> population, int slices) {
        return new ErrorCase<>(name, suite, population, slices, Claim.LEVEL);
    }

    private static String binary(String keys, String gates) {
        return suite("binary", "    positive: \"yes\"\n    probability: p\n" + keys, gates);
    }

    private static String regression(String gates) {
        return suite("regression", "    prediction: p\n", gates);
    }

    static String suite(String task, String keys, String gates) {
        return """
                version: 1
                models:
                  m:
                    task: %s
                    predictions: candidate.csv
                    baseline: baseline.csv
                    id: id
                    label: y
                    slices: [part]
                    replicates: 119
                %sgates:
                %s""".formatted(task, keys, gates);
    }
}
