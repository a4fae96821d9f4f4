package io.jenkins.plugins.dataops.view;

import io.dataops.results.literal.Counted;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The numbers of a recording in words, such as {@code 24 checks: 18 passed, 6 failed} and {@code 5 gates: 2 block}. */
record TotalsText(RecordingTotals totals) {
    /** Checks and gates in one line. */
    String line() {
        return totals.gates() == 0 ? checks() : checks() + " · " + gates();
    }

    private String checks() {
        List<String> parts = new ArrayList<>();
        add(parts, totals.failed(), Messages::Totals_failed);
        add(parts, totals.errored(), Messages::Totals_errored);
        add(parts, totals.warned(), Messages::Totals_warned);
        add(parts, totals.skipped(), Messages::Totals_skipped);
        add(parts, totals.passed(), Messages::Totals_passed);
        String all = Messages.Totals_checks(Counted.digits(totals.checks()), totals.checks());
        return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
    }

    private String gates() {
        List<String> parts = new ArrayList<>();
        add(parts, totals.gatesBlocking(), Messages::Totals_blocking);
        add(parts, totals.gatesWarning(), Messages::Totals_warning);
        String all = Messages.Totals_gates(Counted.digits(totals.gates()), totals.gates());
        return all + ": " + (parts.isEmpty() ? Messages.Totals_noneBlocks() : String.join(", ", parts));
    }

    /** @param words of the digits as the reader writes them, and of the number for its plural */
    private static void add(List<String> parts, int number, BiFunction<Object, Object, String> words) {
        if (number > 0) {
            parts.add(words.apply(Counted.digits(number), number));
        }
    }
}
