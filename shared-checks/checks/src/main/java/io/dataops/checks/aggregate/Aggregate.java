package io.dataops.checks.aggregate;

import io.dataops.checks.VerificationRequest.Build;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.module.QualifiedResult;
import io.dataops.results.policy.Policy;
import io.dataops.results.waive.Waivers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of all modules as one. Everything keeps its name, with the module before it.
 *
 * @param build what the whole is about; it is dirty where any module was
 * @param modules every module that has a suite
 */
public record Aggregate(Build build, List<ModuleEvidence> modules) {
    private static final String NOTHING = "none";

    public Aggregate {
        modules = List.copyOf(modules);
    }

    /**
     * One result, whose verdict follows from the checks and gates of all modules, from modules without evidence, and from
     * what the policy demands of the whole.
     *
     * @param policy names data sets, checks and models as the whole does
     * @param now when it is judged
     */
    public VerificationResult judge(Policy policy, Instant now) {
        List<GateDecision> gates = Stream.concat(
                        all(QualifiedResult::gates).stream(),
                        modules.stream().flatMap(module -> module.objections().stream()))
                .toList();
        List<GateDecision> demands = policy.judge(List.of(joined(gates, now)), now);
        return joined(Stream.concat(gates.stream(), demands.stream()).toList(), now);
    }

    private VerificationResult joined(List<GateDecision> gates, Instant now) {
        List<Outcome> checks = all(QualifiedResult::checks);
        return new VerificationResult(
                verdict(checks, gates, now),
                evidence(),
                run(now),
                all(QualifiedResult::datasets),
                checks,
                all(QualifiedResult::models),
                all(QualifiedResult::metrics),
                gates,
                all(QualifiedResult::waivers),
                null,
                all(QualifiedResult::baselines));
    }

    /** What other modules show is no evidence for one that has nothing to compare with. */
    private Verdict verdict(List<Outcome> checks, List<GateDecision> gates, Instant now) {
        LocalDate day = run(now).started().atOffset(ZoneOffset.UTC).toLocalDate();
        Verdict follows = new Waivers(all(QualifiedResult::waivers)).verdict(checks, gates, day);
        boolean awaits = results().anyMatch(module -> module.result().awaitsBaseline());
        return awaits && !follows.blocks() ? Verdict.NOT_EVALUATED : follows;
    }

    private Stream<QualifiedResult> results() {
        return modules.stream().flatMap(module -> module.result().stream());
    }

    private <T> List<T> all(Function<QualifiedResult, List<T>> part) {
        return results().flatMap(result -> part.apply(result).stream()).toList();
    }

    private Evidence evidence() {
        List<String> engines = known(Evidence::engine);
        List<Long> seeds = known(Evidence::seed);
        return new Evidence(
                build.project(),
                build.commit(),
                build.branch(),
                dirty(),
                fingerprint(Evidence::suite).orElse(NOTHING),
                each(Evidence::data).contains(Optional.<String>empty())
                        ? null
                        : fingerprint(Evidence::data).orElse(null),
                fingerprint(Evidence::baseline).orElse(null),
                build.tool(),
                engines.isEmpty() ? NOTHING : String.join(", ", engines),
                seeds.size() == 1 ? seeds.get(0) : null);
    }

    /** What the modules say, each answer once, in the order of the modules. */
    private <T> List<Optional<T>> each(Function<Evidence, @Nullable T> part) {
        return results()
                .map(result -> Optional.ofNullable(part.apply(result.result().evidence())))
                .distinct()
                .toList();
    }

    private <T> List<T> known(Function<Evidence, @Nullable T> part) {
        return each(part).stream().flatMap(Optional::stream).toList();
    }

    /** Of the modules' own fingerprints with their names; empty when no module has one. */
    private Optional<String> fingerprint(Function<Evidence, @Nullable String> part) {
        List<String> lines = results()
                .filter(result -> part.apply(result.result().evidence()) != null)
                .map(result ->
                        result.module() + " " + part.apply(result.result().evidence()) + "\n")
                .sorted()
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Fingerprint.of(String.join("", lines)).toString());
    }

    /** Yes if any module was; unknown if that is unknown of any other. */
    private @Nullable Boolean dirty() {
        List<Optional<Boolean>> answers = each(Evidence::dirty);
        if (Boolean.TRUE.equals(build.dirty()) || answers.contains(Optional.of(true))) {
            return true;
        }
        return answers.contains(Optional.<Boolean>empty()) ? null : build.dirty();
    }

    /** From the first start to the last end. Modules that ran side by side count once. */
    private Run run(Instant now) {
        List<Run> runs = results().map(result -> result.result().run()).toList();
        Instant started =
                runs.stream().map(Run::started).min(Comparator.naturalOrder()).orElse(now);
        Instant ended = runs.stream()
                .map(run -> run.started().plusMillis(run.durationMillis()))
                .max(Comparator.naturalOrder())
                .orElse(now);
        return new Run(started, Duration.between(started, ended).toMillis(), build.id());
    }
}
