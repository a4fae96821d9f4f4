package io.dataops.checks.gate;

import io.dataops.checks.statistics.Correction;
import io.dataops.checks.statistics.Interval;
import io.dataops.results.Decision;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision says to people, in one sentence with numbers: what, for whom, by how much, and how sure we are. */
final class GateSentence {
    private final Draft draft;
    private final Draft.Reached reached;
    private final Answer answer;
    private final Rounding rounding;

    GateSentence(Draft draft, Draft.Reached reached) {
        this.draft = draft;
        this.reached = reached;
        answer = draft.answer();
        rounding = Rounding.of(numbers(), draft.gate().unit());
    }

    private List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        add(numbers, answer.value());
        add(numbers, answer.rival());
        add(numbers, answer.difference());
        if (answer.bounds() != null) {
            add(numbers, answer.bounds().low());
            add(numbers, answer.bounds().high());
        }
        return numbers;
    }

    private static void add(List<BigDecimal> numbers, @Nullable BigDecimal number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    String text() {
        String subject = draft.gate().metric() + " of " + draft.gate().model() + where();
        if (!reached.because().isEmpty()) {
            return subject + " is " + verb() + ": " + reached.because();
        }
        return subject + " " + finding() + rows() + ": " + verdict()
                + (draft.gate().spec().cannotBeMissed() ? "; no value can miss it" : certainty());
    }

    private String verb() {
        return reached.decision() == Decision.NOT_EVALUATED ? "not evaluated" : "inconclusive";
    }

    private String where() {
        return draft.slice() == null ? "" : " on " + draft.slice();
    }

    private String rows() {
        Counted count = new Counted(answer.rows(), "row");
        if (answer.rows() == 0) {
            return "";
        }
        return answer.support() == answer.rows()
                ? " (" + count + ")"
                : " (" + count + ", support " + Counted.digits(answer.support()) + ")";
    }

    private String finding() {
        BigDecimal difference = answer.difference();
        if (difference == null) {
            return "is " + show(answer.value());
        }
        String change = difference.signum() == 0
                ? "equals that of " + draft.gate().rival() + ", " + show(answer.value())
                : (difference.signum() > 0 ? "is " + show(difference) : "is " + show(difference.negate()))
                        + (difference.signum() > 0 ? " above " : " below ")
                        + draft.gate().rival() + ", "
                        + show(answer.value()) + " against " + show(answer.rival());
        return change;
    }

    private String verdict() {
        Bounds bounds = answer.bounds();
        if (bounds == null) {
            return "nobody knows whether that is as asked";
        }
        BoundsText.Wording wording = new BoundsText(draft.gate(), bounds, rounding).wording();
        return switch (reached.decision()) {
            case PASS -> wording.met();
            case FAIL -> wording.missed();
            case INCONCLUSIVE ->
                "the rows do not tell whether it is " + wording.met().replaceFirst("^it is ", "");
            case NOT_EVALUATED -> "nobody knows whether it is " + wording.met().replaceFirst("^it is ", "");
        };
    }

    /** How sure we are, and what the rows can show. */
    private String certainty() {
        Optional<Answer.Sure> sure = answer.sure();
        if (sure.isEmpty()) {
            return "";
        }
        double confidence = draft.gate().spec().rule().confidence().orElseThrow();
        Interval interval = sure.get().inference().interval(GateNumbers.twoSided(confidence));
        String limits = "%s interval%s %s to %s, %s"
                .formatted(
                        Share.percent(GateNumbers.twoSided(confidence)),
                        answer.rival() == null ? "" : " of the difference",
                        limit(interval.lower()),
                        limit(interval.upper()),
                        sure.get().inference().method());
        String sureness = reached.decision() == Decision.INCONCLUSIVE
                ? ""
                : ", with " + Share.percent(confidence) + " confidence";
        return sureness + " (" + limits + p(sure.get()) + ")" + sensitivity(sure.get());
    }

    private String p(Answer.Sure sure) {
        if (reached.decision() == Decision.PASS) {
            return "; p " + pValue(sure.within());
        }
        String raw = "; p " + pValue(sure.outside());
        Correction correction = draft.gate().spec().correction();
        return sure.family() > 1 && correction != Correction.NONE
                ? raw + ", " + pValue(sure.adjusted()) + " corrected for " + sure.family() + " slices"
                : raw;
    }

    /** A gate that decided was not blind. */
    private String sensitivity(Answer.Sure sure) {
        Optional<Sensitivity> sensitivity = Sensitivity.of(draft);
        if (sensitivity.isEmpty()) {
            return "";
        }
        Sensitivity it = sensitivity.get();
        String seen = "these rows most likely show a change of " + show(BigDecimal.valueOf(it.smallest())) + " or more"
                + (sure.family() > 1 && draft.gate().spec().correction() != Correction.NONE
                        ? " at the confidence of " + Share.percent(draft.blamingConfidence(sure))
                                + " that blames the first of " + sure.family() + " slices"
                        : "");
        return reached.decision() == Decision.INCONCLUSIVE && it.isBlind()
                ? "; the gate is blind to its own margin: " + seen + ", and one of "
                        + show(BigDecimal.valueOf(it.margin())) + " takes "
                        + new Counted(it.rowsNeeded(), "row") + " like these"
                : "; " + seen;
    }

    private String pValue(double p) {
        return Rounding.pValue(p, 1 - draft.gate().spec().rule().confidence().orElseThrow());
    }

    /** Few rows may not limit a value at all. */
    private String limit(double limit) {
        return Double.isFinite(limit) ? show(BigDecimal.valueOf(limit)) : "anything";
    }

    private String show(@Nullable BigDecimal number) {
        return number == null ? "nothing" : rounding.show(number);
    }
}
