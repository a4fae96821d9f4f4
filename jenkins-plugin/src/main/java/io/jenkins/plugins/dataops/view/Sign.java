package io.jenkins.plugins.dataops.view;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.report.Tone;
import io.jenkins.plugins.dataops.verdict.VerdictLabel;
import java.util.Locale;

/**
 * A sign with its word: colour is never alone.
 *
 * @param word in the reader's language
 */
public record Sign(Tone tone, String word) {
    public static Sign of(Verdict verdict) {
        return new Sign(Tone.of(verdict), new VerdictLabel(verdict).getText());
    }

    public static Sign of(Status status) {
        return new Sign(
                Tone.of(status),
                switch (status) {
                    case PASSED -> Messages.Status_PASSED();
                    case WARNED -> Messages.Status_WARNED();
                    case FAILED -> Messages.Status_FAILED();
                    case ERRORED -> Messages.Status_ERRORED();
                    case SKIPPED -> Messages.Status_SKIPPED();
                });
    }

    public static Sign of(GateDecision gate) {
        return new Sign(
                Tone.of(gate),
                switch (gate.decision()) {
                    case PASS -> Messages.Decision_PASS();
                    case FAIL -> Messages.Decision_FAIL();
                    case INCONCLUSIVE -> Messages.Decision_INCONCLUSIVE();
                    case NOT_EVALUATED -> Messages.Decision_NOT_EVALUATED();
                });
    }

    static String word(Effect effect) {
        return switch (effect) {
            case BLOCK -> Messages.Effect_BLOCK();
            case WARN -> Messages.Effect_WARN();
            case NONE -> Messages.Effect_NONE();
        };
    }

    /** The icon's name as Jenkins' layout knows it. */
    public String symbol() {
        return "symbol-" + name() + " plugin-dataops";
    }

    /** The class that carries its colour. */
    public String css() {
        return "dataops-" + name();
    }

    /** {@code good}, {@code warn}, {@code bad}, {@code unknown} or {@code quiet}. */
    public String name() {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
