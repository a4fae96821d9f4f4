package io.dataops.results;

/** What the gate policy makes of a decision. */
public enum Effect {
    /** The verdict blocks: FAILED for a failed gate, NOT_EVALUATED for one without evidence. */
    BLOCK,
    /** The verdict is at best WARNED. */
    WARN,
    /** The verdict is not touched. */
    NONE
}
