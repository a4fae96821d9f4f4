package io.dataops.checks.check;

import io.dataops.checks.plan.Condition;

/** What a null means to a check of values. */
public enum NullRule {
    /** The row is not considered, and counted apart. */
    IGNORE,
    /** The row fails. */
    FAIL;

    /** The condition under this rule. */
    public Condition apply(Condition condition) {
        return switch (this) {
            case IGNORE -> condition;
            case FAIL -> new Condition.Known(condition);
        };
    }
}
