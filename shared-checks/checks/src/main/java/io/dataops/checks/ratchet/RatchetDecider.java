package io.dataops.checks.ratchet;

import io.dataops.checks.suite.RatchetSpec;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides whether a check still has no more failing rows than the baseline. */
final class RatchetDecider {
    private static final String PROMOTE = "mvn dataops:promote";

    private final RatchetSpec.Policy policy;

    RatchetDecider(RatchetSpec.Policy policy) {
        this.policy = policy;
    }

    /** The answer on a check that told no number of failing rows. */
    static RatchetAnswer notMeasured(Outcome outcome) {
        // What could not run blocks by itself.
        boolean leftOut = outcome.status() == Status.SKIPPED;
        String why = leftOut ? "the check was left out" : "the check could not run";
        return new RatchetAnswer(
                Decision.NOT_EVALUATED,
                Effect.WARN,
                why + ", so nobody knows how many rows fail",
                Map.of(),
                "",
                leftOut ? Gap.LEFT_OUT : null);
    }

    /** The answer on a check that the baseline does not have. */
    static RatchetAnswer unknownThen() {
        return RatchetAnswer.standsAlone(
                Effect.NONE, "the baseline does not have this check, so it stands on its own until " + PROMOTE);
    }

    /** The answer on a check that is another one now. */
    static RatchetAnswer otherThen() {
        return RatchetAnswer.standsAlone(
                Effect.WARN,
                "the check asked something else in the baseline, so its failing rows do not compare and it stands on its own"
                        + " until " + PROMOTE);
    }

    /** The answer where there is no baseline to read. */
    RatchetAnswer without(BaselineState.Absent absent, long failing) {
        return new RatchetAnswer(
                Decision.NOT_EVALUATED,
                policy.onMissingBaseline(),
                new Rows(failing).fail() + ", and nothing was promoted yet, so there is no baseline to compare with; "
                        + PROMOTE + " makes this one",
                numbers(Map.of("failing", failing)),
                new Rows(failing).failing() + ", since nothing was promoted yet; " + PROMOTE + " holds them there",
                Gap.NOTHING_PROMOTED);
    }

    /** The answer where the baseline cannot be used. */
    static RatchetAnswer without(BaselineState.Unusable unusable) {
        return new RatchetAnswer(
                Decision.NOT_EVALUATED, Effect.BLOCK, unusable.reason(), Map.of(), "", Gap.BASELINE_UNUSABLE);
    }

    /** The answer by comparison. */
    RatchetAnswer compared(FailingRows then, FailingRows now) {
        Optional<Movement> movement = then.rows().flatMap(rows -> now.rows().map(rows::to));
        long more = movement.map(Movement::added).orElse(now.failing() - then.failing());
        Map<String, BigDecimal> numbers = numbers(then, now, movement);
        String because = because(then, now);
        if (more > 0) {
            return new RatchetAnswer(
                    Decision.FAIL,
                    policy.onFail(),
                    tooMany(then.failing(), now.failing(), movement) + because,
                    numbers,
                    beside(then, now) + "; its ratchet only warns");
        }
        if (now.failing() < then.failing()) {
            return new RatchetAnswer(
                    policy.onSlack() == Effect.BLOCK ? Decision.FAIL : Decision.PASS,
                    policy.onSlack(),
                    new Rows(now.failing()).fail() + ", " + Counted.digits(then.failing() - now.failing())
                            + " fewer than in the baseline, which has " + Counted.digits(then.failing()) + "; "
                            + PROMOTE
                            + " locks that in" + because,
                    numbers,
                    beside(then, now));
        }
        return new RatchetAnswer(
                Decision.PASS,
                Effect.NONE,
                new Rows(now.failing()).fail() + ", as in the baseline" + because,
                numbers,
                new Rows(now.failing()).failing() + ", as in the baseline");
    }

    private static String beside(FailingRows then, FailingRows now) {
        return new Rows(now.failing()).failing() + ", the baseline has " + Counted.digits(then.failing());
    }

    private static Map<String, BigDecimal> numbers(FailingRows then, FailingRows now, Optional<Movement> movement) {
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("baseline", then.failing());
        numbers.put("failing", now.failing());
        numbers.put("difference", now.failing() - then.failing());
        movement.ifPresent(it -> {
            numbers.put("new", it.added());
            numbers.put("fixed", it.fixed());
            numbers.put("outstanding", it.outstanding());
        });
        return numbers(numbers);
    }

    private static String tooMany(long then, long now, Optional<Movement> movement) {
        if (movement.isEmpty()) {
            return new Rows(now).fail() + ", " + Counted.digits(now - then) + " more than in the baseline, which has "
                    + Counted.digits(then);
        }
        Movement it = movement.get();
        String added = new Counted(it.added(), "new failing row") + ", ";
        return added + Counted.digits(it.outstanding()) + " outstanding, " + Counted.digits(it.fixed())
                + " fixed; the baseline has " + Counted.digits(then);
    }

    /** Why rows that could be told apart were only counted; empty otherwise. */
    private static String because(FailingRows then, FailingRows now) {
        String why = now.whyNot().isEmpty() ? then.whyNot() : now.whyNot();
        return why.isEmpty() ? "" : " (compared by count, because " + why + ")";
    }

    private static Map<String, BigDecimal> numbers(Map<String, Long> counts) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        counts.forEach((name, count) -> numbers.put(name, BigDecimal.valueOf(count)));
        return numbers;
    }

    /** A number of rows in words. */
    private record Rows(long number) {
        /** {@code 12 rows fail}. */
        String fail() {
            return number == 0 ? "no row fails" : new Counted(number, "row").does("fails", "fail");
        }

        /** {@code 12 failing rows}. */
        String failing() {
            return new Counted(number, "failing row").toString();
        }
    }
}
