package io.jenkins.plugins.dataops.guard;

/** What a guard says to a start. */
public sealed interface GuardDecision {
    /** It may go on. */
    record Allowed() implements GuardDecision {}

    /**
     * It may not, or not yet.
     *
     * @param reason a clause for people with the builds, verdicts and numbers
     */
    record Refused(String reason) implements GuardDecision {}
}
