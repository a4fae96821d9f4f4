package io.dataops.results.policy;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.util.List;

/** A check ran, and so did all others that the pattern stands for. Whether the data met them is the verdict's matter. */
record CheckDemand(IdPattern pattern) implements Demand {
    @Override
    public String name() {
        return "check." + pattern;
    }

    @Override
    public String subject() {
        return pattern.text();
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<Outcome> matching = results.stream()
                .flatMap(result -> result.checks().stream())
                .filter(outcome -> pattern.matches(outcome.check().id()))
                .toList();
        if (matching.isEmpty()) {
            return Answer.unknown("no result has a check " + pattern);
        }
        List<Outcome> silent = matching.stream().filter(CheckDemand::silent).toList();
        Counted all = new Counted(matching.size(), "check");
        return silent.isEmpty()
                ? Answer.met("%s %s ran".formatted(all.part(matching.size()), pattern))
                : Answer.unknown(
                        "%s %s did not run; %s".formatted(all.part(silent.size()), pattern, reason(silent.get(0))));
    }

    private static boolean silent(Outcome outcome) {
        return switch (outcome.status()) {
            case SKIPPED, ERRORED -> true;
            case PASSED, WARNED, FAILED -> false;
        };
    }

    private static String reason(Outcome outcome) {
        String ending = outcome.status() == Status.SKIPPED ? " was skipped: " : " errored: ";
        return outcome.check().id() + ending + outcome.finding().message();
    }
}
