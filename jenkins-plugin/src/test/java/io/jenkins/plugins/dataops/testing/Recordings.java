package io.jenkins.plugins.dataops.testing;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.time.Instant;
import java.util.List;

/** Recordings of results. */
public final class Recordings {
    /** Ten minutes after the sample results were made. */
    public static final Instant RECORDED = Instant.parse("2026-11-23T14:15:09Z");

    private Recordings() {}

    /** Of one result at the root of the workspace. */
    public static Recording of(VerificationResult result) {
        return of(List.of(new ModuleResult("target/dataops/result.json", result)), List.of());
    }

    public static Recording of(List<ModuleResult> modules, List<GateDecision> decisions) {
        return of(modules, decisions, Policies.NONE);
    }

    /** Of one result that says something for so long, such as {@code 1 hour}. */
    public static Recording lasting(String maxAge, VerificationResult result) {
        return of(
                List.of(new ModuleResult("target/dataops/result.json", result)),
                List.of(),
                PolicyTexts.maxAge("a test", maxAge));
    }

    /** Of one result under policies. */
    public static Recording of(VerificationResult result, Policies policies) {
        return of(List.of(new ModuleResult("target/dataops/result.json", result)), List.of(), policies);
    }

    private static Recording of(List<ModuleResult> modules, List<GateDecision> decisions, Policies policies) {
        return new Recording(
                RecordingId.DEFAULT,
                "Shop",
                RECORDED,
                modules,
                decisions,
                ReferenceChoice.none("no reference was looked for", List.of()),
                policies);
    }
}
