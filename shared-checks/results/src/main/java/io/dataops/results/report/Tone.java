package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;

/** How something is meant. Reports show it as a colour or a sign, and always beside the words that say the same. */
public enum Tone {
    /** Nothing to do. */
    GOOD,
    /** Needs a look, blocks nothing. */
    WARN,
    /** The data or a model is bad. */
    BAD,
    /** Not known: could not run, or too little evidence. */
    UNKNOWN,
    /** Of no weight. */
    QUIET;

    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> GOOD;
            case WARNED -> WARN;
            case FAILED -> BAD;
            case NOT_EVALUATED -> UNKNOWN;
        };
    }

    public static Tone of(Status status) {
        return switch (status) {
            case PASSED -> GOOD;
            case WARNED -> WARN;
            case FAILED -> BAD;
            case ERRORED -> UNKNOWN;
            case SKIPPED -> QUIET;
        };
    }

    public static Tone of(GateDecision gate) {
        return switch (gate.effect()) {
            case BLOCK ->
                switch (gate.decision()) {
                    case FAIL -> BAD;
                    case PASS, INCONCLUSIVE, NOT_EVALUATED -> UNKNOWN;
                };
            case WARN -> WARN;
            case NONE ->
                switch (gate.decision()) {
                    case PASS -> GOOD;
                    case FAIL, INCONCLUSIVE, NOT_EVALUATED -> QUIET;
                };
        };
    }

    /** 0 for what needs a look first. */
    int rank() {
        return switch (this) {
            case BAD -> 0;
            case UNKNOWN -> 1;
            case WARN -> 2;
            case QUIET -> 3;
            case GOOD -> 4;
        };
    }
}
