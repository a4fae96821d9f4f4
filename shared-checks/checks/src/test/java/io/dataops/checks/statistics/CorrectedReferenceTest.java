package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What gates do beside the textbook tests agrees with {@code corrected.py}, which finds it in other ways. */
class CorrectedReferenceTest {
    /** The reference takes derivatives numerically, and finds limits by halving. */
    private static final double DIGITS = 1e-9;
    /** What Connor's approximation is too large by where more than a thousand rows disagree. */
    private static final double APPROXIMATION = 0.003;

    private static Stream<Map<String, String>> rows(String what) {
        return Reference.table("corrected.csv").stream().filter(row -> what.equals(row.get("what")));
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }

    @Test
    void skewnessIsTakenOutAsTheReferenceDoes() {
        rows("skew").forEach(row -> agree(row, corrected(row)));
    }

    private static Inference corrected(Map<String, String> row) {
        return switch (text(row, "test")) {
            case "t" -> StudentT.correctedDifference(losses(row, "candidate"), losses(row, "baseline"));
            case "diebold_mariano" ->
                DieboldMariano.corrected(losses(row, "candidate"), losses(row, "baseline"), Optional.empty(), (int)
                        number(row, "parameter"));
            case "over_time" -> LongRunMean.corrected(losses(row, "candidate"), (int) number(row, "parameter"));
            case "of_errors" ->
                LongRunMean.corrected(
                        absolute(errors(row, "candidate")), LastingErrors.of(errors(row, "candidate")), (int)
                                number(row, "parameter"));
            case "of_two_errors" ->
                DieboldMariano.corrected(
                        absolute(errors(row, "candidate")),
                        absolute(errors(row, "baseline")),
                        Optional.of(LastingErrors.of(errors(row, "candidate"), errors(row, "baseline"))),
                        (int) number(row, "parameter"));
            case "area" -> DeLong.correctedArea(positive(row), scores(row, "candidate"));
            default -> DeLong.correctedDifference(positive(row), scores(row, "candidate"), scores(row, "baseline"));
        };
    }

    /** Each is what is new plus a share of the one before, and of that two fifths of the rows before; their mean is 0. */
    private static double[] errors(Map<String, String> row, String side) {
        double[] news = losses(row, side);
        double[] errors = news.clone();
        int season = 2 * news.length / 5;
        for (int time = 1; time < news.length; time++) {
            errors[time] += 0.5 * errors[time - 1] + (time < season ? 0 : 0.4 * errors[time - season]);
        }
        double mean = Arrays.stream(errors).average().orElseThrow();
        return Arrays.stream(errors).map(error -> error - mean).toArray();
    }

    private static double[] absolute(double[] errors) {
        return Arrays.stream(errors).map(Math::abs).toArray();
    }

    @Test
    void aSeasonIsThatOfTheReference() {
        rows("season").forEach(row -> {
            double[] sample = losses(row, "candidate");
            int apart = (int) number(row, "test");
            double[] added = new double[sample.length - apart];
            Arrays.setAll(added, time -> sample[time + apart] + sample[time]);
            Optional<Season> season = Season.of(new Deviations(added), (int) number(row, "parameter"));
            double actual = text(row, "ask").equals("lag")
                    ? season.map(Season::lag).orElse(0)
                    : season.map(Season::correlation).orElse(0.0);
            Reference.close(number(row, "value"), actual, row.toString());
        });
    }

    static double[] losses(Map<String, String> row, String side) {
        for (JsonNode sample : Reference.of("means")) {
            if (sample.get("name").textValue().equals(row.get("sample"))) {
                return Reference.numbers(sample.get(side));
            }
        }
        throw new AssertionError("no sample " + row);
    }

    private static double[] scores(Map<String, String> row, String side) {
        return sample(row).stream().mapToDouble(it -> number(it, side)).toArray();
    }

    private static boolean[] positive(Map<String, String> row) {
        List<Map<String, String>> sample = sample(row);
        boolean[] positive = new boolean[sample.size()];
        for (int place = 0; place < positive.length; place++) {
            positive[place] = number(sample.get(place), "positive") == 1;
        }
        return positive;
    }

    private static List<Map<String, String>> sample(Map<String, String> row) {
        return Reference.table("areas.csv").stream()
                .filter(it -> text(row, "sample").equals(it.get("name")))
                .toList();
    }

    private static void agree(Map<String, String> row, Inference inference) {
        double actual =
                switch (text(row, "ask")) {
                    case "degrees" -> inference.degreesOfFreedom();
                    case "above" -> inference.pValueAbove(number(row, "at"));
                    case "below" -> inference.pValueBelow(number(row, "at"));
                    case "lower" ->
                        inference.interval(1 - 2 * number(row, "at")).lower();
                    default -> inference.interval(1 - 2 * number(row, "at")).upper();
                };
        double expected = number(row, "value");
        assertThat(actual).as(row.toString()).isCloseTo(expected, within(DIGITS * Math.max(Math.abs(expected), 1e-6)));
    }

    /** Every pair is at the same value: perfect areas, or models that rank all rows alike. */
    @Test
    void disjointPairsHaveTheLimitsOfClopperAndPearson() {
        rows("pairs").forEach(row -> {
            int pairs = (int) number(row, "sample");
            boolean[] positive = new boolean[2 * pairs];
            Arrays.fill(positive, 0, pairs, true);
            double[] scores = new double[2 * pairs];
            Arrays.fill(scores, 0, pairs, 1);
            agree(
                    row,
                    text(row, "test").equals("area")
                            ? DeLong.correctedArea(positive, scores)
                            : DeLong.correctedDifference(positive, scores, scores));
        });
    }

    @Test
    void aStandardErrorIsTakenForTheUpperLimitOfBrowne() {
        rows("browne").forEach(row -> {
            Power power = new Power(0.95, number(row, "ask"));
            double known =
                    power.detectableEffect(inference(Double.POSITIVE_INFINITY)).orElseThrow();
            double unsure = power.detectableEffect(inference(number(row, "at"))).orElseThrow();
            Reference.close(number(row, "value"), unsure / known, row.toString());
        });
    }

    private static Inference inference(double degrees) {
        Inference clopperPearson = new Proportion(30, 60).inference(Proportion.Method.CLOPPER_PEARSON);
        return new Inference() {
            @Override
            public double estimate() {
                return clopperPearson.estimate();
            }

            @Override
            public String method() {
                return clopperPearson.method();
            }

            @Override
            public double pValueAbove(double bound) {
                return clopperPearson.pValueAbove(bound);
            }

            @Override
            public double pValueBelow(double bound) {
                return clopperPearson.pValueBelow(bound);
            }

            @Override
            public Interval interval(double confidence) {
                return clopperPearson.interval(confidence);
            }

            @Override
            public double standardError() {
                return clopperPearson.standardError();
            }

            @Override
            public double degreesOfFreedom() {
                return degrees;
            }
        };
    }

    @Test
    void theDetectableDifferenceIsThatOfTheExactTest() {
        rows("mcnemar").forEach(row -> {
            double exact = number(row, "value");
            double disagreeing = number(row, "sample") * (number(row, "parameter") + exact);
            assertThat(power(row)
                            .detectableDifference((long) number(row, "sample"), number(row, "parameter"))
                            .orElseThrow())
                    .as(row.toString())
                    .isCloseTo(exact, within((disagreeing <= 1000 ? DIGITS : APPROXIMATION) * exact));
        });
    }

    @Test
    void theRowsNeededAreThoseOfTheExactTest() {
        rows("rows")
                .forEach(row -> assertThat(power(row).rowsNeeded(number(row, "parameter"), number(row, "sample")))
                        .as(row.toString())
                        .hasValue((long) number(row, "value")));
    }

    private static Power power(Map<String, String> row) {
        return new Power(number(row, "at"), number(row, "ask"));
    }
}
