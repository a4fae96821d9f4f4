package io.dataops.checks.chart;

/** Which deviations matter. */
public enum Side {
    BOTH,
    HIGH,
    LOW;

    /** Whether a deviation of this sign matters; 0 is none. */
    public boolean sees(double deviation) {
        return switch (this) {
            case BOTH -> deviation != 0;
            case HIGH -> deviation > 0;
            case LOW -> deviation < 0;
        };
    }
}
