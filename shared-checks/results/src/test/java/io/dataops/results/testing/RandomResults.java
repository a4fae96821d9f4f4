package io.dataops.results.testing;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Results of few names and many states, so that properties meet them all: some have no trouble at all, some are full of it.
 * The same generator gives the same results.
 */
public final class RandomResults {
    public static final List<String> DATASETS = List.of("sales", "products", "returns");
    public static final List<String> TYPES = List.of("unique", "not_null", "row_count");
    public static final List<String> MODELS = List.of("churn", "fraud");
    public static final List<String> METRICS = List.of("roc_auc", "log_loss");
    /** The middle of the times at which results start. */
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RandomGenerator random;
    /** How many of ten states are other than good. */
    private final int troubles;

    public RandomResults(RandomGenerator random) {
        this.random = random;
        this.troubles = random.nextInt(4) * 3;
    }

    /** Up to three results of one build. */
    public List<VerificationResult> results() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> result()).toList();
    }

    /** A result whose verdict follows from its parts. */
    public VerificationResult result() {
        List<Outcome> checks = checks();
        List<GateDecision> gates = gates();
        return new VerificationResult(
                Verdict.of(checks, gates),
                evidence(),
                new Run(NOON.plusSeconds(trouble() ? random.nextInt(-7_200, 600) : -60), 1, null),
                some(DATASETS).map(this::dataset).toList(),
                checks,
                some(MODELS).map(this::model).toList(),
                MODELS.stream()
                        .flatMap(model -> some(METRICS).map(name -> metric(model, name)))
                        .toList(),
                gates,
                List.of());
    }

    public List<Outcome> checks() {
        return DATASETS.stream()
                .flatMap(dataset -> some(TYPES)
                        .map(type -> SampleResults.outcome(
                                1,
                                dataset,
                                type,
                                trouble() ? one(List.of(Status.values())) : Status.PASSED,
                                Finding.reason("as it is"))))
                .toList();
    }

    public List<GateDecision> gates() {
        return some(List.of("churn.roc_auc.min", "fraud.log_loss.max", "evidence.sales"))
                .map(id -> trouble()
                        ? gate(id, one(List.of(Decision.values())), one(List.of(Effect.values())))
                        : gate(id, Decision.PASS, Effect.NONE))
                .toList();
    }

    private static GateDecision gate(String id, Decision decision, Effect effect) {
        return SampleResults.gate(id, "churn.roc_auc", decision, effect, "as it is");
    }

    private boolean trouble() {
        return random.nextInt(10) < troubles;
    }

    /** One of them. */
    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** None, some or all of them, in their order. */
    public <T> Stream<T> some(List<T> choices) {
        int wanted = random.nextInt(4);
        return choices.stream().filter(choice -> random.nextInt(3) < wanted);
    }

    private Evidence evidence() {
        Boolean dirty = trouble() ? one(Arrays.asList(true, null)) : Boolean.FALSE;
        return new Evidence(null, null, null, dirty, "sha256:1", null, null, "dataops 0.1.0", "duckdb 1.5.6", null);
    }

    private DatasetEvidence dataset(String name) {
        Long rows = trouble() ? one(Arrays.asList(0L, null)) : (Long) 5L;
        String problem = trouble() ? "it is gone" : null;
        return new DatasetEvidence(name, name + ".csv", 1, rows, List.of(), null, problem);
    }

    private ModelEvidence model(String name) {
        Long rows = trouble() ? null : (Long) 9L;
        Baseline baseline = trouble() ? null : new Baseline(name + ".csv", null, 9L, random.nextLong(10), null, null);
        String problem = rows == null ? "it is gone" : null;
        return new ModelEvidence(
                name,
                one(List.of("binary", "regression")),
                name + ".csv",
                rows,
                List.of(),
                null,
                baseline,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problem);
    }

    private MetricReading metric(String model, String name) {
        String slice = trouble() ? "region=north" : null;
        Double value = trouble() ? null : (Double) (random.nextInt(11) / 10.0);
        String undefined = value == null ? "no row is positive" : null;
        return new MetricReading(model, name, name, slice, 9, value, undefined, null, null, null);
    }
}
