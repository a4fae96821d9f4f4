package io.jenkins.plugins.dataops.verdict;

import io.dataops.results.Verdict;

/** How a verdict looks in lists: words, and a symbol that is told by its form as well as by its colour. */
public record VerdictLabel(Verdict verdict) {
    /** In the language of the one who looks. */
    public String getText() {
        return switch (verdict) {
            case PASSED -> Messages.VerdictLabel_passed();
            case WARNED -> Messages.VerdictLabel_warned();
            case FAILED -> Messages.VerdictLabel_failed();
            case NOT_EVALUATED -> Messages.VerdictLabel_notEvaluated();
        };
    }

    public String getSymbol() {
        return switch (verdict) {
            case PASSED -> "symbol-status-blue";
            case WARNED -> "symbol-status-yellow";
            case FAILED -> "symbol-status-red";
            case NOT_EVALUATED -> "symbol-status-nobuilt";
        };
    }

    /** For sorting by badness: 0 for the mildest verdict. */
    public int getRank() {
        return switch (verdict) {
            case PASSED -> 0;
            case WARNED -> 1;
            case NOT_EVALUATED -> 2;
            case FAILED -> 3;
        };
    }
}
