package io.dataops.results;

/** Why a gate is not evaluated, where it matters for what may follow. */
public enum Gap {
    /** Nothing was ever promoted that it could compare with. A promotion ends that. */
    NOTHING_PROMOTED,
    /** There is or should be something, and it cannot be compared with. */
    BASELINE_UNUSABLE,
    /** Nobody asked for it. */
    LEFT_OUT;

    /** Whether it is a baseline that is wanting. */
    public boolean lacksBaseline() {
        return switch (this) {
            case NOTHING_PROMOTED, BASELINE_UNUSABLE -> true;
            case LEFT_OUT -> false;
        };
    }
}
