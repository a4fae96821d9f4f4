package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Share;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model as reports show it: what is known of it, its metrics, and the gates that judge them. */
final class ReportedModel {
    private final String name;
    private final @Nullable ModelEvidence evidence;
    private final List<MetricReading> metrics;
    private final List<GateDecision> gates;
    private final Map<Judged, List<GateDecision>> bySubject;

    private ReportedModel(
            String name, @Nullable ModelEvidence evidence, List<MetricReading> metrics, List<GateDecision> gates) {
        this.name = name;
        this.evidence = evidence;
        this.metrics = metrics;
        this.gates = gates;
        this.bySubject =
                gates.stream().collect(Collectors.groupingBy(gate -> new Judged(gate.subject(), gate.slice())));
    }

    /** What a gate judges. */
    private record Judged(String subject, @Nullable String slice) {}

    /** All models of a result by name: those it describes and those it only has metrics of. */
    static List<ReportedModel> of(VerificationResult result) {
        Map<String, ModelEvidence> evidence = new HashMap<>();
        result.models().forEach(model -> evidence.putIfAbsent(model.name(), model));
        Map<String, List<MetricReading>> metrics =
                result.metrics().stream().collect(Collectors.groupingBy(MetricReading::model));
        Set<String> names = new TreeSet<>(evidence.keySet());
        names.addAll(metrics.keySet());
        Map<String, List<GateDecision>> gates =
                result.gates().stream().collect(Collectors.groupingBy(gate -> judged(gate.subject(), names)));
        return names.stream()
                .map(name -> new ReportedModel(
                        name,
                        evidence.get(name),
                        metrics.getOrDefault(name, List.of()),
                        gates.getOrDefault(name, List.of())))
                .toList();
    }

    /** The model a subject is about: the longest name that it is, or starts with before a dot; empty for none. */
    private static String judged(String subject, Set<String> names) {
        String name = subject;
        while (!names.contains(name) && !name.isEmpty()) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return name;
    }

    String name() {
        return name;
    }

    /** What is known of it; null in a result that has metrics only. */
    @Nullable
    ModelEvidence evidence() {
        return evidence;
    }

    /** Its metrics in the order of the result. */
    List<MetricReading> metrics() {
        return metrics;
    }

    /** The gates that judge it or its metrics. */
    List<GateDecision> gates() {
        return gates;
    }

    List<GateDecision> gatesOf(MetricReading metric) {
        return gatesOf(metric.name(), metric.slice());
    }

    List<GateDecision> gatesOf(String metric, @Nullable String slice) {
        return bySubject.getOrDefault(new Judged(name + "." + metric, slice), List.of());
    }

    MetricNumbers numbersOf(MetricReading metric) {
        return MetricNumbers.of(metric, gatesOf(metric));
    }

    List<MetricReading> onAllRows() {
        return metrics.stream().filter(metric -> metric.slice() == null).toList();
    }

    /** The most pressing of what its gates say; unknown for one that could not be evaluated. */
    Tone tone() {
        Stream<Tone> unknown = problem().isEmpty() ? Stream.empty() : Stream.of(Tone.UNKNOWN);
        return Stream.concat(unknown, gates.stream().map(Tone::of))
                .min(Comparator.comparingInt(Tone::rank))
                .orElse(Tone.QUIET);
    }

    /** Why it could not be evaluated; empty when it was. */
    String problem() {
        return evidence == null || evidence.problem() == null ? "" : evidence.problem();
    }

    /** What was evaluated, such as {@code binary, 12,400 rows}; empty when nothing is known. */
    String scope() {
        if (evidence == null) {
            return "";
        }
        return evidence.task() + ", "
                + (evidence.rows() == null ? "no rows evaluated" : new Counted(evidence.rows(), "row").toString());
    }

    /** Whether it was compared with a baseline that predicts the same for every row. */
    boolean isUnchanged() {
        Baseline baseline = evidence == null ? null : evidence.baseline();
        return baseline != null && baseline.problem() == null && baseline.identical();
    }

    /** How it differs from its baseline in a few words; empty when nothing is known. */
    String change() {
        if (evidence == null) {
            return "";
        }
        Baseline baseline = evidence.baseline();
        if (baseline == null) {
            return "no baseline";
        }
        if (baseline.problem() != null) {
            return "not compared: " + baseline.problem();
        }
        if (baseline.identical()) {
            return "ALL " + new Counted(Objects.requireNonNull(baseline.rows()), "prediction")
                    + " are the same as the baseline's";
        }
        if (baseline.rows() == null || baseline.changed() == null) {
            return "compared by metrics, not by rows";
        }
        Long classes = baseline.reclassified();
        if (classes == null || classes.equals(baseline.changed())) {
            return "%s of %s differ from the baseline (%s)"
                    .formatted(
                            Counted.digits(baseline.changed()),
                            new Counted(baseline.rows(), "prediction"),
                            new Share(baseline.changed(), baseline.rows()));
        }
        return "%s of %s get another class than from the baseline (%s), and %s another class or score"
                .formatted(
                        Counted.digits(classes),
                        new Counted(baseline.rows(), "row"),
                        new Share(classes, baseline.rows()),
                        Counted.digits(baseline.changed()));
    }
}
