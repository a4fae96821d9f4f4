package io.dataops.results.policy;

import io.dataops.results.VerificationResult;
import io.dataops.results.literal.DurationLiteral;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Every result is young enough. One that started later than now has no age, except for the minute by which the clocks of
 * two machines may differ.
 */
record AgeDemand(Duration maxAge, Instant now) implements Demand {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "max_age";
    }

    @Override
    public String subject() {
        return "results";
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<Instant> starts =
                results.stream().map(result -> result.run().started()).toList();
        Instant last = Collections.max(starts);
        if (Duration.between(now, last).compareTo(CLOCKS_DIFFER) > 0) {
            return Answer.unknown("a result started at " + last + ", but now is " + now + ", so its age is unknown");
        }
        Instant first = Collections.min(starts);
        String allowed = DurationLiteral.write(maxAge);
        return Duration.between(first, now).compareTo(maxAge) > 0
                ? Answer.unknown("a result started at " + first + ", more than " + allowed + " before " + now)
                : Answer.met("every result started at most " + allowed + " before " + now);
    }
}
