package io.dataops.checks.check;

import java.math.BigDecimal;
import java.util.Set;

/** What a value asks of data or models, as far as it can be compared with what another one asks. */
public sealed interface Asked {
    /** It leaves everything open. */
    record Nothing() implements Asked {}

    /** No value asks more. */
    record Everything() implements Asked {}

    /**
     * The more, the more is asked.
     *
     * @param scale only degrees of one scale compare
     * @param much how much
     * @param edge tells two apart that have the same number: 1 for the one that leaves the number itself out
     */
    record Degree(String scale, BigDecimal much, int edge) implements Asked {
        public Degree {
            much = much.stripTrailingZeros();
        }

        /** The opposite: the more, the less is asked. */
        Degree opposite() {
            return new Degree(scale, much.negate(), edge);
        }
    }

    /** Of two sets, one within the other, the smaller asks more. */
    record OneOf(Set<Object> values) implements Asked {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** Of two sets, one within the other, the larger asks more. */
    record EachOf(Set<Object> values) implements Asked {
        public EachOf {
            values = Set.copyOf(values);
        }
    }

    /** Something that only compares as equal or not. */
    record Thing(Object value) implements Asked {}

    /** What it means that another one takes its place. */
    default Change to(Asked after) {
        if (equals(after)) {
            return Change.SAME;
        }
        if (this instanceof Nothing || after instanceof Everything) {
            return Change.TIGHTER;
        }
        if (this instanceof Everything || after instanceof Nothing) {
            return Change.LOOSER;
        }
        if (this instanceof Degree from && after instanceof Degree to && from.scale.equals(to.scale)) {
            int order = from.much.compareTo(to.much);
            return order < 0 || (order == 0 && from.edge < to.edge) ? Change.TIGHTER : Change.LOOSER;
        }
        if (this instanceof OneOf from && after instanceof OneOf to) {
            return within(to.values, from.values);
        }
        if (this instanceof EachOf from && after instanceof EachOf to) {
            return within(from.values, to.values);
        }
        return Change.OTHER;
    }

    private static Change within(Set<Object> stricterIfSmaller, Set<Object> other) {
        if (other.containsAll(stricterIfSmaller)) {
            return Change.TIGHTER;
        }
        return stricterIfSmaller.containsAll(other) ? Change.LOOSER : Change.OTHER;
    }
}
