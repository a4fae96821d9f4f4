package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.ChangeLimit.Past;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number that is computed, at most once from what a number was in earlier runs: that, times a factor, and so much more.
 *
 * @param past empty for a number that is the same in every run
 * @param factor 0 without a past
 */
record Computed(Optional<Past> past, BigDecimal factor, BigDecimal offset) {
    static Computed of(BigDecimal number) {
        return new Computed(Optional.empty(), BigDecimal.ZERO, number);
    }

    static Computed of(Past past) {
        return new Computed(Optional.of(past), BigDecimal.ONE, BigDecimal.ZERO);
    }

    Computed plus(Computed other) throws NotTakenException {
        if (past.isPresent() && other.past.isPresent()) {
            throw new NotTakenException("it computes with two results of earlier runs at once, and 'change' of a check"
                    + " compares with one");
        }
        return new Computed(past.or(other::past), factor.add(other.factor), offset.add(other.offset));
    }

    Computed minus(Computed other) throws NotTakenException {
        return plus(other.times(of(BigDecimal.ONE.negate())));
    }

    Computed times(Computed other) throws NotTakenException {
        if (past.isPresent() && other.past.isPresent()) {
            throw new NotTakenException(
                    "it multiplies results of earlier runs, and 'change' of a check compares with a share of one");
        }
        return past.isPresent()
                ? new Computed(past, factor.multiply(other.offset), offset.multiply(other.offset))
                : new Computed(other.past, other.factor.multiply(offset), other.offset.multiply(offset));
    }

    Computed over(Computed other) throws NotTakenException {
        if (other.past.isPresent()) {
            throw new NotTakenException("it divides by a result of earlier runs, which has no counterpart here");
        }
        if (other.offset.signum() == 0) {
            throw new NotTakenException("it divides by zero");
        }
        return new Computed(
                past,
                factor.divide(other.offset, MathContext.DECIMAL128),
                offset.divide(other.offset, MathContext.DECIMAL128));
    }
}
