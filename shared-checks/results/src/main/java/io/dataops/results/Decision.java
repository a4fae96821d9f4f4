package io.dataops.results;

/** What a gate says. */
public enum Decision {
    /** The evidence meets the gate. */
    PASS,
    /** The evidence shows that the gate is missed. */
    FAIL,
    /** There is evidence, but too little to tell. */
    INCONCLUSIVE,
    /** There is no evidence: data, baseline or measurement is absent. */
    NOT_EVALUATED
}
