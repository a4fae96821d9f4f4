package io.dataops.checks.task;

import io.dataops.checks.metric.Examples;
import java.util.List;

/** What tests ask of a reading. */
final class Readings {
    private Readings() {}

    static <E extends Examples<E>> E examples(Reading<E> reading) {
        return taken(reading).examples();
    }

    static <E extends Examples<E>> Reading.Taken<E> taken(Reading<E> reading) {
        return reading.match(new Reading.Cases<E, Reading.Taken<E>>() {
            @Override
            public Reading.Taken<E> taken(Reading.Taken<E> it) {
                return it;
            }

            @Override
            public Reading.Taken<E> refused(Reading.Refused<E> it) {
                throw new AssertionError(it);
            }
        });
    }

    static <E extends Examples<E>> List<String> reasons(Reading<E> reading) {
        return reading.match(new Reading.Cases<E, List<String>>() {
            @Override
            public List<String> taken(Reading.Taken<E> it) {
                throw new AssertionError(it);
            }

            @Override
            public List<String> refused(Reading.Refused<E> it) {
                return it.reasons();
            }
        });
    }
}
