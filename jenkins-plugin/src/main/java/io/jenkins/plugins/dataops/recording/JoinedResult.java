package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code dataops:aggregate} joined of all modules. They speak for themselves, so beside them only what it adds counts.
 *
 * @param whole the joined result
 */
public record JoinedResult(ModuleResult whole) {
    private static final Pattern PLACE = Pattern.compile("(?:.*/)?dataops-aggregate/[^/]+");

    /** Whether a result is one, by where the goal puts it. */
    public static boolean is(ModuleResult result) {
        return PLACE.matcher(result.file()).matches();
    }

    /** What it says of modules that left no evidence, and what its own policy demands. */
    public List<GateDecision> added() {
        return whole.gates().stream()
                .filter(gate -> gate.isOnModule() || gate.kind().equals(GateDecision.POLICY))
                .toList();
    }

    /**
     * Whether it blocks for a reason that nobody else gives, so that it knows of a module whose own result was not found.
     *
     * @param modules the other results that were found
     */
    public boolean knowsOfMoreThan(List<ModuleResult> modules) {
        return whole.result().verdict().blocks()
                && added().stream().noneMatch(gate -> gate.effect() == Effect.BLOCK)
                && modules.stream()
                        .noneMatch(module -> module.result().verdict().blocks());
    }
}
