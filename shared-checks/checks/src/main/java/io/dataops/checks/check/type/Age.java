package io.dataops.checks.check.type;

import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.DurationLiteral;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Time as a freshness check counts and says it. */
final class Age {
    private Age() {}

    /** Whether a value is not older than an age when the session started. */
    static Judgement judge(Numbers numbers, Measure<Estimate> measure, Duration maxAge, UndefinedRule rule) {
        Instant now = numbers.of(new Measure.Now());
        return numbers.of(measure).match(new Estimate.Cases<>() {
            @Override
            public Judgement defined(Estimate.Defined estimate) {
                Instant instant = instant(estimate.value());
                String ahead = instant.isAfter(now) ? ", which is still to come" : "";
                return Judgement.onValue(
                        !instant.isBefore(now.minus(maxAge)),
                        estimate.value().toString(),
                        "it is " + told(estimate.value()) + ahead);
            }

            @Override
            public Judgement undefined(Estimate.Undefined estimate) {
                return Judgement.onValue(
                        rule == UndefinedRule.PASS, "undefined", "it is undefined, because " + estimate.reason());
            }
        });
    }

    /** The point in time a value stands for. */
    static Instant instant(Scalar value) {
        if (value instanceof Scalar.Day day) {
            return day.value().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (value instanceof Scalar.DateTime dateTime) {
            return dateTime.value().toInstant(ZoneOffset.UTC);
        }
        if (value instanceof Scalar.PointInTime point) {
            return point.value();
        }
        throw new NotComparableException("a " + value.kind() + " value has no age; name a column of dates or times, or"
                + " declare its type under read: types");
    }

    /** A time as a sentence tells it, with the zone it is counted in. */
    static String told(Scalar value) {
        return value instanceof Scalar.DateTime ? value + " UTC" : value.toString();
    }

    /** As the sentences of files say it, which ids are made of: days, else the ISO-8601 form. */
    static String plain(Duration age) {
        return !isWholeDays(age) ? age.toString() : new Counted(age.toDays(), "day").plain();
    }

    private static boolean isWholeDays(Duration age) {
        return !age.isZero() && age.equals(Duration.ofDays(age.toDays()));
    }

    /** Days where the age is a number of days, else as a suite writes it, such as {@code 2h}. */
    static String words(Duration age) {
        return !isWholeDays(age) ? DurationLiteral.write(age) : new Counted(age.toDays(), "day").toString();
    }
}
