package io.dataops.results.policy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.compare.Comparison;
import io.dataops.results.policy.Limit.Bound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of results. Every collection is sorted; of several limits on the same metric and side the tightest
 * stays.
 *
 * @param datasets names of data sets that must have been read and have rows
 * @param checks checks that must have run; each pattern needs at least one, and all that it stands for must have run
 * @param models names of models that must have been evaluated
 * @param limits limits that metrics must keep on all rows
 * @param maxAge the time since their start after which results say nothing more, above 0; null for any age
 * @param waivableByAll what may be waived: every one of these sets has to have a pattern for the id. Empty: everything
 *     may; an empty set inside: nothing may
 * @param keepChecks what a check means that went away
 * @param clean what files mean that differ from the commit
 */
public record Policy(
        Set<String> datasets,
        Set<IdPattern> checks,
        Set<String> models,
        List<Limit> limits,
        @Nullable Duration maxAge,
        Set<Set<IdPattern>> waivableByAll,
        RemovedChecks keepChecks,
        UncommittedChanges clean) {
    /** What it means that a check which the reference has is gone from a result, or became milder. The later, the stricter. */
    public enum RemovedChecks {
        /** It needs a look. */
        WARN,
        /** It stops a promotion. */
        BLOCK
    }

    /** What it means that a result was made with files that differ from its commit. The later, the stricter. */
    public enum UncommittedChanges {
        /** Nothing. */
        ALLOW,
        /** The result is no evidence; neither is one of which it is unknown. */
        BLOCK
    }

    /** Demands nothing: neutral in {@link #tightenedBy}. */
    public static final Policy NONE = new Policy(
            Set.of(), Set.of(), Set.of(), List.of(), null, Set.of(), RemovedChecks.WARN, UncommittedChanges.ALLOW);

    /** @throws IllegalArgumentException if the age is not above 0 */
    public Policy {
        datasets = Collections.unmodifiableSet(new TreeSet<>(datasets));
        checks = Collections.unmodifiableSet(new TreeSet<>(checks));
        models = Collections.unmodifiableSet(new TreeSet<>(models));
        limits = tightest(limits);
        if (maxAge != null && (maxAge.isNegative() || maxAge.isZero())) {
            throw new IllegalArgumentException("maxAge must be above 0, is " + maxAge);
        }
        Set<Set<IdPattern>> sets = new HashSet<>();
        waivableByAll.forEach(set -> sets.add(Set.copyOf(set)));
        waivableByAll = Set.copyOf(sets);
    }

    /**
     * Reads a policy from the texts of a form.
     *
     * @throws PolicyException if there are faults; the message has a line for each, with the field's name before it
     */
    public static Policy parse(PolicyText text) throws PolicyException {
        return new PolicyReader().read(text);
    }

    /**
     * The policy that demands what both do: every data set, check, model and limit of either, the shorter age, the
     * stricter choice, and waivers only where both allow them. The order does not matter.
     */
    public Policy tightenedBy(Policy other) {
        return new Policy(
                joined(datasets, other.datasets),
                joined(checks, other.checks),
                joined(models, other.models),
                Stream.of(limits, other.limits).flatMap(List::stream).toList(),
                shorter(maxAge, other.maxAge),
                joined(waivableByAll, other.waivableByAll),
                stricter(keepChecks, other.keepChecks),
                stricter(clean, other.clean));
    }

    /**
     * Whether a waiver may be given.
     *
     * @param subject id of the check or gate
     */
    public boolean allowsWaiver(String subject) {
        return waivableByAll.stream()
                .allMatch(patterns -> patterns.stream().anyMatch(pattern -> pattern.matches(subject)));
    }

    /**
     * Answers every demand: data sets, checks, models, limits, age and changes, in this order. A demand that is met has no
     * effect, every other one blocks. What is missing, unreadable, empty, undefined, too old or unknown is not evaluated,
     * and without any result all demands are.
     *
     * @param results everything that is judged together, such as the results of all modules of a build
     * @param now when it is judged
     */
    public List<GateDecision> judge(List<VerificationResult> results, Instant now) {
        List<Demand> demands = new ArrayList<>();
        datasets.forEach(name -> demands.add(new DatasetDemand(name)));
        checks.forEach(pattern -> demands.add(new CheckDemand(pattern)));
        models.forEach(name -> demands.add(new ModelDemand(name)));
        limits.forEach(limit -> demands.add(new LimitDemand(limit)));
        if (maxAge != null) {
            demands.add(new AgeDemand(maxAge, now));
        }
        if (clean == UncommittedChanges.BLOCK) {
            demands.add(new CleanDemand());
        }
        return demands.stream().map(demand -> demand.judge(results)).toList();
    }

    /**
     * What it means that checks of the reference are gone or became milder: a decision for each of them that is not
     * evaluated, and blocks or warns as {@link #keepChecks} says.
     */
    public List<GateDecision> removed(Comparison comparison) {
        return comparison.checks().stream()
                .flatMap(change -> switch (change.kind()) {
                    case REMOVED ->
                        Stream.of(removed(
                                change.id(), "removed", "the reference has the check %s, which this result lacks"));
                    case LOOSENED ->
                        Stream.of(removed(
                                change.id(),
                                "loosened",
                                "the check %s had severity error at the reference and only warns now"));
                    case NEW, OUTSTANDING, FIXED, ADDED -> Stream.<GateDecision>empty();
                })
                .toList();
    }

    private GateDecision removed(String check, String what, String reason) {
        Effect effect =
                switch (keepChecks) {
                    case WARN -> Effect.WARN;
                    case BLOCK -> Effect.BLOCK;
                };
        return new GateDecision(
                "policy." + what + "." + check,
                GateDecision.POLICY,
                check,
                null,
                Decision.NOT_EVALUATED,
                effect,
                reason.formatted(check),
                Map.of(),
                null);
    }

    private static List<Limit> tightest(Collection<Limit> limits) {
        Map<String, Map<Bound, Limit>> byMetric = new TreeMap<>();
        limits.forEach(limit -> byMetric.computeIfAbsent(limit.metric(), metric -> new TreeMap<>())
                .merge(limit.bound(), limit, Limit::tighter));
        return byMetric.values().stream()
                .flatMap(byBound -> byBound.values().stream())
                .toList();
    }

    private static <T> Set<T> joined(Set<T> one, Set<T> other) {
        Set<T> joined = new HashSet<>(one);
        joined.addAll(other);
        return joined;
    }

    private static @Nullable Duration shorter(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <E extends Enum<E>> E stricter(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
