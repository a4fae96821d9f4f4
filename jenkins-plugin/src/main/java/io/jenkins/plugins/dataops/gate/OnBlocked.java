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
    NONE;

    /** In the language of the one who looks. */
    public String getText() {
        return switch (this) {
            case ABORT -> Messages.OnBlocked_abort();
            case FAILURE -> Messages.OnBlocked_failure();
            case UNSTABLE -> Messages.OnBlocked_unstable();
            case STAGE_UNSTABLE -> Messages.OnBlocked_stageUnstable();
            case NONE -> Messages.OnBlocked_none();
        };
    }
}
