package io.jenkins.plugins.dataops.verdict;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.Verdicts;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a build's recordings say on a day.
 *
 * @param verdict with the waivers of that day
 * @param reason a clause for people with the numbers before any waiver, such as {@code its verdict is FAILED: 3 of 24 checks
 *     failed}
 * @param commit full commit id of the evidence; null when unknown
 * @param expires when the evidence becomes older than a policy allows; null when it never does
 * @param awaitsBaseline whether nothing but a baseline is missing, so that it may be promoted though it is no pass
 */
public record BuildVerdict(
        Verdict verdict,
        String reason,
        @Nullable String commit,
        @Nullable Instant expires,
        boolean awaitsBaseline) {
    /** One that lacks more than a baseline, or nothing. */
    public BuildVerdict(Verdict verdict, String reason, @Nullable String commit, @Nullable Instant expires) {
        this(verdict, reason, commit, expires, false);
    }

    /** What there is to say without evidence. */
    static BuildVerdict missing(String reason) {
        return new BuildVerdict(Verdict.NOT_EVALUATED, clause(Verdict.NOT_EVALUATED, reason), null, null);
    }

    /** A verdict and the numbers of the recordings behind it, of which there is at least one. */
    static BuildVerdict of(Verdict verdict, List<RecordingSummary> recordings, @Nullable Instant expires) {
        String commit = recordings.stream()
                .map(RecordingSummary::getCommit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean awaits = verdict == Verdict.NOT_EVALUATED
                && recordings.stream()
                        .filter(recording -> recording.getVerdict().blocks())
                        .allMatch(RecordingSummary::isAwaitsBaseline);
        String reason = awaits ? "there is nothing to compare with yet" : numbers(recordings);
        return new BuildVerdict(verdict, clause(verdict, reason), commit, expires, awaits);
    }

    /** Several builds as one: the worst verdict, the reasons of all that block, and the first commit. */
    static BuildVerdict worst(List<BuildVerdict> parts) {
        Verdict worst = Verdicts.worst(parts.stream().map(BuildVerdict::verdict).toList());
        List<BuildVerdict> blocking =
                parts.stream().filter(part -> part.verdict.blocks()).toList();
        String reasons = blocking.stream().map(BuildVerdict::reason).distinct().collect(Collectors.joining("; "));
        return new BuildVerdict(
                worst,
                blocking.isEmpty() ? "its verdict is " + worst : reasons,
                parts.stream()
                        .map(BuildVerdict::commit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                parts.stream()
                        .map(BuildVerdict::expires)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                !blocking.isEmpty() && blocking.stream().allMatch(BuildVerdict::awaitsBaseline));
    }

    /** The verdict at that time: evidence that a policy finds too old is no evidence. */
    public BuildVerdict at(Instant now) {
        return expires == null || now.isBefore(expires)
                ? this
                : missing("its evidence is older than the policy allows since " + expires);
    }

    /** Whether it stops gates and guarded jobs. */
    public boolean blocks() {
        return verdict.blocks();
    }

    /** Whether it stops a promotion: unless a promotion is all it lacks, whatever blocks does. */
    public boolean refusesPromotion() {
        return blocks() && !awaitsBaseline;
    }

    private static String clause(Verdict verdict, String reason) {
        return "its verdict is " + verdict + ": " + reason;
    }

    private static String numbers(List<RecordingSummary> recordings) {
        int checks = sum(recordings, RecordingSummary::getChecks);
        int gates = sum(recordings, RecordingSummary::getGates);
        List<String> missed = new ArrayList<>();
        add(missed, sum(recordings, RecordingSummary::getFailed), checks, "check", "failed");
        add(missed, sum(recordings, RecordingSummary::getErrored), checks, "check", "could not run");
        int blocking = sum(recordings, RecordingSummary::getGatesBlocking);
        add(missed, blocking, gates, "gate", blocking == 1 ? "blocks" : "block");
        if (recordings.stream().anyMatch(recording -> recording.getModules() == 0)) {
            missed.add("no result counts");
        }
        return missed.isEmpty() ? count(checks, "check") + ", " + count(gates, "gate") : String.join(", ", missed);
    }

    private static void add(List<String> missed, int number, int total, String noun, String verb) {
        if (number > 0) {
            missed.add(String.format(Locale.ROOT, "%,d of %s %s", number, count(total, noun), verb));
        }
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static int sum(List<RecordingSummary> recordings, ToIntFunction<RecordingSummary> of) {
        return recordings.stream().mapToInt(of).sum();
    }
}
