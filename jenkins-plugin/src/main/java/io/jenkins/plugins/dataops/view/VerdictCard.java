package io.jenkins.plugins.dataops.view;

import io.dataops.results.Verdict;

/**
 * The verdict of a recording at the top of its page.
 *
 * @param sign what counts today
 * @param meaning what that means for the build
 * @param numbers checks and gates in one line
 * @param stops whether gates and promotion both stop here
 * @param note why it is not what was recorded: waivers that made it milder, or evidence that became too old; empty when it is
 */
public record VerdictCard(Sign sign, String meaning, String numbers, boolean stops, String note) {
    /** The same card with another note; an empty one changes nothing. */
    VerdictCard with(String other) {
        return other.isEmpty() ? this : new VerdictCard(sign, meaning, numbers, stops, other);
    }

    /** The same card where only a baseline is missing: gates stop, and a promotion is what it needs. */
    VerdictCard awaitingBaseline() {
        return new VerdictCard(sign, Messages.Meaning_awaitsBaseline(), numbers, false, note);
    }

    static VerdictCard of(Verdict before, Verdict today, TotalsText totals) {
        return new VerdictCard(
                Sign.of(today),
                meaning(today),
                totals.line(),
                today.blocks(),
                before == today ? "" : waivedFrom(before));
    }

    static String waivedFrom(Verdict before) {
        return Messages.Waived_from(Sign.of(before).word());
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Messages.Meaning_PASSED();
            case WARNED -> Messages.Meaning_WARNED();
            case FAILED -> Messages.Meaning_FAILED();
            case NOT_EVALUATED -> Messages.Meaning_NOT_EVALUATED();
        };
    }
}
