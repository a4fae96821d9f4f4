package io.dataops.results.report;

import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * A result in one line for a log or an error message, such as {@code FAILED: 3 of 24 checks failed, 1 could not run, 1 of 5
 * gates blocks}. It holds numbers and no names, so nothing in it needs escaping.
 */
public final class Headline {
    private final VerificationResult result;

    private Headline(VerificationResult result) {
        this.result = result;
    }

    public static Headline of(VerificationResult result) {
        return new Headline(result);
    }

    /** The verdict in two or three words for people, such as {@code Passed with warnings}. */
    String verdict() {
        return switch (result.verdict()) {
            case PASSED -> "Passed";
            case WARNED -> "Passed with warnings";
            case FAILED -> "Failed";
            case NOT_EVALUATED -> result.awaitsBaseline() ? "Nothing to compare with" : "Not evaluated";
        };
    }

    /** What the verdict means for the build. */
    String meaning() {
        return switch (result.verdict()) {
            case PASSED -> "Every check and gate passed.";
            case WARNED -> "Nothing blocks, but something needs a look.";
            case FAILED -> "The evidence shows that data or a model is bad. The build stops here.";
            case NOT_EVALUATED ->
                result.awaitsBaseline()
                        ? "Only comparisons are asked for, and there is nothing to compare with. The build goes on, but"
                                + " this is no pass: nobody knows whether it got worse."
                        : "There is too little evidence to tell. The build stops here.";
        };
    }

    /** The numbers that caused the verdict, such as {@code 3 of 24 checks failed, 1 could not run}. */
    String reasons() {
        if (result.awaitsBaseline()) {
            return awaited();
        }
        Tally tally = Tally.of(result.checks());
        List<String> reasons = new ArrayList<>();
        long failed = waived(Status.FAILED);
        long errored = waived(Status.ERRORED);
        long blocking = gates(Effect.BLOCK) - waivedGates();
        add(reasons, tally.of(Status.FAILED) - failed, tally.total(), "check", "failed");
        add(reasons, tally.of(Status.ERRORED) - errored, tally.total(), "check", "could not run");
        add(reasons, blocking, result.gates().size(), "gate", blocking == 1 ? "blocks" : "block");
        if (result.verdict().blocks() && !reasons.isEmpty()) {
            return String.join(", ", reasons);
        }
        add(reasons, failed + errored, tally.total(), "check", "waived");
        add(reasons, tally.of(Status.WARNED), tally.total(), "check", "warned");
        add(reasons, tally.of(Status.SKIPPED), tally.total(), "check", "left out");
        add(reasons, waivedGates(), result.gates().size(), "gate", "waived");
        add(reasons, gates(Effect.WARN), result.gates().size(), "gate", gates(Effect.WARN) == 1 ? "warns" : "warn");
        return reasons.isEmpty() ? nothingMissed(tally) : String.join(", ", reasons);
    }

    /** What a promotion ends, and what has to be repaired. */
    private String awaited() {
        boolean first = result.gates().stream().anyMatch(gate -> gate.gap() == Gap.NOTHING_PROMOTED);
        long warning = gates(Effect.WARN);
        return first
                ? "nothing to compare with yet; mvn dataops:promote makes this result the baseline"
                : "nothing that it can be compared with, " + new Counted(warning, "gate")
                        + (warning == 1 ? " warns" : " warn");
    }

    private String nothingMissed(Tally tally) {
        if (result.checks().isEmpty() && result.gates().isEmpty()) {
            return "no check ran";
        }
        String gates = result.gates().isEmpty()
                ? ""
                : ", " + new Counted(result.gates().size(), "gate");
        return new Counted(tally.total(), "check") + gates + ", nothing missed";
    }

    private static void add(List<String> reasons, long number, long total, String noun, String verb) {
        boolean named = reasons.stream().anyMatch(reason -> reason.contains(noun));
        if (number > 0 && named) {
            reasons.add(Counted.digits(number) + " " + verb);
        } else if (number > 0) {
            reasons.add(new Counted(total, noun).part(number) + " " + verb);
        }
    }

    private long waived(Status status) {
        return result.checks().stream()
                .filter(outcome -> outcome.status() == status)
                .filter(outcome -> result.waiverOf(outcome.check().id()).isPresent())
                .count();
    }

    private long waivedGates() {
        return result.gates().stream()
                .filter(gate -> gate.effect() == Effect.BLOCK)
                .filter(gate -> result.waiverOf(gate.id()).isPresent())
                .count();
    }

    private long gates(Effect effect) {
        return result.gates().stream()
                .map(GateDecision::effect)
                .filter(effect::equals)
                .count();
    }

    @Override
    public String toString() {
        return new Words(result.verdict()).loud() + ": " + reasons();
    }
}
