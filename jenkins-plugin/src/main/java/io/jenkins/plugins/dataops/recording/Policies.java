package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.PolicyException;
import io.dataops.results.policy.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The policies that hold for a recording, each with where it was written. They are kept as texts, so that a later build reads
 * them as this one did.
 *
 * @param stated in the order in which they were found
 * @param lost places where a policy may stand that nobody can read
 */
public record Policies(List<Stated> stated, List<Lost> lost) {
    public static final Policies NONE = new Policies(List.of());

    public Policies {
        stated = List.copyOf(stated);
        // A recording that was kept before there was such a list has none.
        lost = List.copyOf(Objects.requireNonNullElse(lost, List.of()));
    }

    public Policies(List<Stated> stated) {
        this(stated, List.of());
    }

    /**
     * One policy.
     *
     * @param by where it was written, such as {@code the folder shop}
     */
    public record Stated(String by, PolicyText text) {}

    /**
     * What was written down and is not there to be read, not even as text.
     *
     * @param by where it was written, such as {@code the controller}
     * @param why one sentence that says what to mend
     */
    public record Lost(String by, String why) {}

    public static Policies lost(String by, String why) {
        return new Policies(List.of(), List.of(new Lost(by, why)));
    }

    public Policies and(Policies others) {
        return new Policies(together(stated, others.stated), together(lost, others.lost));
    }

    private static <T> List<T> together(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).distinct().toList();
    }

    /** All policies that can be read, as one that is as tight as each of them. */
    public Policy combined() {
        Policy combined = Policy.NONE;
        for (Stated policy : stated) {
            try {
                combined = combined.tightenedBy(Policy.parse(policy.text));
            } catch (PolicyException e) {
                // Stands among the problems, which block.
            }
        }
        return combined;
    }

    /**
     * Whether a waiver may be given. Where a policy cannot be read nothing may be waived: nobody knows what it allows.
     *
     * @param subject id of a check or gate as a recording has it; a policy may also mean it without its module
     */
    public boolean allowWaiver(String subject) {
        Policy combined = combined();
        String inModule = subject.substring(subject.indexOf(':') + 1);
        return problems().isEmpty() && (combined.allowsWaiver(subject) || combined.allowsWaiver(inModule));
    }

    /** A blocking decision for each policy that cannot be read: nobody knows what it demands. */
    public List<GateDecision> problems() {
        List<GateDecision> problems = new ArrayList<>();
        for (Stated policy : stated) {
            try {
                Policy.parse(policy.text);
            } catch (PolicyException e) {
                problems.add(unreadable(problems.size() + 1, policy.by, String.valueOf(e.getMessage())));
            }
        }
        for (Lost policy : lost) {
            problems.add(unreadable(problems.size() + 1, policy.by, policy.why));
        }
        return problems;
    }

    private static GateDecision unreadable(int number, String by, String reason) {
        return new GateDecision(
                "policy.unreadable." + number,
                GateDecision.POLICY,
                "policy of " + by,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                reason,
                Map.of(),
                null);
    }
}
