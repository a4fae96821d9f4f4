package io.jenkins.plugins.dataops.gate;

/** What a gate does when the verdict blocks. */
public enum OnBlocked {
    /** The step fails, and with it the Pipeline; in a Freestyle job the build fails. */
    ABORT,
    /** The build fails and goes on. */
    FAILURE,
    /** The build is unstable and goes on. */
    UNSTABLE,
    /** The stage is marked and the build's result is not touched; a Freestyle build has no stages and becomes unstable. */
    STAGE_UNSTABLE,
    /** Nothing: the verdict is only returned. */
    NONE
}
