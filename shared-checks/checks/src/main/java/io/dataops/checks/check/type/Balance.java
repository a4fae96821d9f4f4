package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Within;
import java.math.BigDecimal;

/**
 * How a number compares with a multiple of another.
 *
 * @param relation which side may be larger
 * @param factor what the other is multiplied by
 * @param within how far beyond it may lie
 */
record Balance(Relation relation, BigDecimal factor, Within within) {
    static final Parameter<Relation> RELATION = Parameter.optional(
            "is", ParameterKind.choice(Relation.class), "`equal` (the default), `at_least` or `at_most`.");
    static final Parameter<BigDecimal> FACTOR = Parameter.optional(
            "factor", ParameterKind.NUMBER, "What the other number is multiplied by before; by default 1.");
    static final Parameter<Within> WITHIN = Parameter.optional(
            "within",
            ParameterKind.WITHIN,
            "How far off it may be: a difference such as `5`, or a share of the other number such as `1%`; by default"
                    + " nothing.");

    /** Which side may be larger. */
    enum Relation {
        EQUAL("equal to"),
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Relation(String words) {
            this.words = words;
        }
    }

    static Balance of(Arguments arguments) {
        return new Balance(
                arguments.find(RELATION).orElse(Relation.EQUAL),
                arguments.find(FACTOR).orElse(BigDecimal.ONE),
                arguments.find(WITHIN).orElse(Within.NOTHING));
    }

    boolean holds(BigDecimal here, BigDecimal there) {
        BigDecimal expected = there.multiply(factor);
        BigDecimal over = here.subtract(expected);
        boolean onTheRightSide =
                switch (relation) {
                    case EQUAL -> over.signum() == 0;
                    case AT_LEAST -> over.signum() >= 0;
                    case AT_MOST -> over.signum() <= 0;
                };
        return onTheRightSide || within.reaches(over.abs(), expected);
    }

    /** Whether only the same number holds, which can be asked of other values too. */
    boolean isEquality() {
        return relation == Relation.EQUAL && factor.compareTo(BigDecimal.ONE) == 0 && within.equals(Within.NOTHING);
    }

    /** What is expected of a number beside the other, which has a name. */
    String words(String other) {
        String times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : factor.toPlainString() + " times ";
        String near = within.equals(Within.NOTHING) ? "" : " within " + within;
        return relation.words + " " + times + other + near;
    }
}
