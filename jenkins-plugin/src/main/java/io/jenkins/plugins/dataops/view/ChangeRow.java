package io.jenkins.plugins.dataops.view;

import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.GateChange;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Tone;
import io.dataops.results.report.Visible;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check or a gate that differs from the reference.
 *
 * @param link to its page, relative to the recording's; empty when the recording does not have it
 * @param before how it ended there; null when the reference does not have it
 * @param now how it ended here; null when the recording does not have it
 * @param difference how many more rows fail, with a sign; empty when it cannot be said or none do
 */
public record ChangeRow(
        Sign sign,
        String description,
        String id,
        String link,
        @Nullable Sign before,
        @Nullable Sign now,
        String difference) {
    static ChangeRow of(CheckChange change) {
        Outcome now = change.now();
        Outcome either = now == null ? Objects.requireNonNull(change.before()) : now;
        return new ChangeRow(
                new Sign(tone(change.kind()), Words.of(change.kind())),
                Visible.text(either.check().description()),
                Visible.text(change.id()),
                now == null ? "" : QueryLink.to("check", "id", change.id()),
                sign(change.before()),
                sign(now),
                difference(change.failingDifference()));
    }

    static ChangeRow of(GateChange change) {
        GateDecision now = change.now();
        GateDecision either = now == null ? Objects.requireNonNull(change.before()) : now;
        return new ChangeRow(
                new Sign(tone(change), Words.of(change.kind())),
                Visible.text(either.subject()),
                Visible.text(change.id()),
                "",
                change.before() == null ? null : Sign.of(change.before()),
                now == null ? null : Sign.of(now),
                "");
    }

    /** What is new is as bad as the gate is now: one that only warns does not stop anything. */
    private static Tone tone(GateChange change) {
        return switch (change.kind()) {
            case NEW -> change.now() == null ? Tone.BAD : Tone.of(change.now());
            case OUTSTANDING -> Tone.WARN;
            case FIXED -> Tone.GOOD;
            case REMOVED -> Tone.UNKNOWN;
        };
    }

    private static @Nullable Sign sign(@Nullable Outcome outcome) {
        return outcome == null ? null : Sign.of(outcome.status());
    }

    private static String difference(@Nullable Long rows) {
        if (rows == null || rows == 0) {
            return "";
        }
        return rows > 0 ? "+" + Counted.digits(rows) : Counted.digits(rows);
    }

    private static Tone tone(CheckChange.Kind kind) {
        return switch (kind) {
            case NEW -> Tone.BAD;
            case REMOVED -> Tone.UNKNOWN;
            case OUTSTANDING, LOOSENED -> Tone.WARN;
            case FIXED -> Tone.GOOD;
            case ADDED -> Tone.QUIET;
        };
    }
}
