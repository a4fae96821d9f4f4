package io.dataops.results;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One gate, what it says, and why.
 *
 * @param id stable over runs and unique in a result
 * @param kind {@code evidence}, {@code value}, {@code change}, {@code non_inferiority}, {@code superiority},
 *     {@code ratchet}, {@code control_chart}, {@code baseline}, {@code import}, {@code waiver}, {@code suite},
 *     {@code quarantine} or {@code policy}; a reader shows a kind it does not know as it stands
 * @param subject what is judged: a data set, a check, or a metric such as {@code churn.roc_auc}
 * @param slice the slice of the rows, such as {@code region=north}; null for all rows
 * @param decision what the evidence says
 * @param effect what the policy makes of that; NONE exactly when nothing needs a look
 * @param reason one sentence for people, with the numbers
 * @param numbers the numbers behind the decision by name, such as {@code lower} or {@code margin}
 * @param source where the suite declares the gate; null for a gate that holds without being declared
 * @param gap what it lacks when it is not evaluated; null when it is, and when the reason alone says it
 * @param chart the builds that it looked at; null for a gate that looks at no other build
 */
public record GateDecision(
        String id,
        String kind,
        String subject,
        @Nullable String slice,
        Decision decision,
        Effect effect,
        String reason,
        Map<String, BigDecimal> numbers,
        @Nullable SourcePosition source,
        @Nullable Gap gap,
        @Nullable HistoryChart chart) {
    /** The kind of a decision that stands for a demand of whoever uses a result, not of the suite that made it. */
    public static final String POLICY = "policy";
    /** The kind of a decision that says whether there is anything to decide on: data, a model, the result of a module. */
    public static final String EVIDENCE = "evidence";
    /** The kind of a decision that says that a promoted baseline cannot be used, whatever the suite's gates make of that. */
    public static final String BASELINE = "baseline";
    /** The kind of a decision on the failing rows of a check, which may only become fewer. */
    public static final String RATCHET = "ratchet";
    /** The kind of a decision on a waiver of the suite: that it has expired, or that nothing needs it. */
    public static final String WAIVER = "waiver";
    /** The kind of a decision on a file of another tool: how many of its rules are checks of the suite. */
    public static final String IMPORT = "import";
    /** The kind of a decision that says what became of keeping the good and bad rows of a data set apart. */
    public static final String QUARANTINE = "quarantine";
    /** The kind of a decision on the suite itself: what it asks less than another one. */
    public static final String SUITE = "suite";

    /** The kind of a decision that compares a number with builds before. */
    public static final String CHANGE_OVER_TIME = "change_over_time";
    /** The kind of a decision by a control chart over builds. */
    public static final String CONTROL_CHART = "control_chart";

    private static final Set<String> NO_EVIDENCE = Set.of(POLICY, WAIVER, SUITE, IMPORT, QUARANTINE);
    private static final Set<String> COMPARISONS = Set.of(BASELINE, CHANGE_OVER_TIME, CONTROL_CHART);

    public GateDecision {
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        if (gap != null && decision != Decision.NOT_EVALUATED) {
            throw new IllegalArgumentException("the gate " + id + " is evaluated and lacks nothing");
        }
    }

    /** A gate of which the reason says all: see {@link #lacking} and {@link #showing} for the others. */
    public GateDecision(
            String id,
            String kind,
            String subject,
            @Nullable String slice,
            Decision decision,
            Effect effect,
            String reason,
            Map<String, BigDecimal> numbers,
            @Nullable SourcePosition source) {
        this(id, kind, subject, slice, decision, effect, reason, numbers, source, null, null);
    }

    /** The same decision, of which a policy makes something else. */
    public GateDecision with(Effect other) {
        return new GateDecision(id, kind, subject, slice, decision, other, reason, numbers, source, gap, chart);
    }

    /** The same decision, which is not evaluated because of this; null when the reason alone says why, or it is evaluated. */
    public GateDecision lacking(@Nullable Gap what) {
        return new GateDecision(id, kind, subject, slice, decision, effect, reason, numbers, source, what, chart);
    }

    /** The same decision with the builds that it looked at; null where it looked at none. */
    public GateDecision showing(@Nullable HistoryChart builds) {
        return new GateDecision(id, kind, subject, slice, decision, effect, reason, numbers, source, gap, builds);
    }

    /** Whether it is not evaluated for want of a baseline. */
    public boolean lacksBaseline() {
        return gap != null && gap.lacksBaseline();
    }

    /** Whether it is not evaluated for want of other builds: of a baseline, or of enough of those before. */
    boolean lacksOthers() {
        return lacksBaseline() || (decision == Decision.NOT_EVALUATED && COMPARISONS.contains(kind));
    }

    /** Whether it says, in a result that is joined of modules, that one of them left no evidence. */
    public boolean isOnModule() {
        return kind.equals(EVIDENCE) && id.equals(subject + ":" + EVIDENCE);
    }

    /** Whether data or a model stand behind it, and not only rules about them. */
    public boolean isEvidence() {
        return !NO_EVIDENCE.contains(kind);
    }
}
