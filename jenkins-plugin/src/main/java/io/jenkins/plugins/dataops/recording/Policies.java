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

/**
 * The policies that hold for a recording, each with where it was written. They are kept as texts, so that a later build reads
 * them as this one did.
 *
 * @param stated in the order in which they were found
 */
public record Policies(List<Stated> stated) {
    public static final Policies NONE = new Policies(List.of());

    public Policies {
        stated = List.copyOf(stated);
    }

    /**
     * One policy.
     *
     * @param by where it was written, such as {@code the folder shop}
     */
    public record Stated(String by, PolicyText text) {}

    public Policies and(Policies others) {
        List<Stated> all = new ArrayList<>(stated);
        others.stated.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return new Policies(all);
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
                problems.add(unreadable("policy.unreadable." + (problems.size() + 1), policy.by, e));
            }
        }
        return problems;
    }

    private static GateDecision unreadable(String id, String by, PolicyException problem) {
        return new GateDecision(
                id,
                GateDecision.POLICY,
                "policy of " + by,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                String.valueOf(problem.getMessage()),
                Map.of(),
                null);
    }
}
