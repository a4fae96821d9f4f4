package io.jenkins.plugins.dataops.testing;

import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyText;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Policies.Stated;
import java.util.List;

/** Policies that demand one thing. */
public final class PolicyTexts {
    private PolicyTexts() {}

    public static Policies checks(String by, String checks) {
        return of(by, checks, "", "");
    }

    public static Policies maxAge(String by, String maxAge) {
        return of(by, "", maxAge, "");
    }

    public static Policies waivable(String by, String waivable) {
        return of(by, "", "", waivable);
    }

    private static Policies of(String by, String checks, String maxAge, String waivable) {
        PolicyText text =
                new PolicyText("", checks, "", "", maxAge, waivable, RemovedChecks.WARN, UncommittedChanges.ALLOW);
        return new Policies(List.of(new Stated(by, text)));
    }
}
