package io.jenkins.plugins.dataops.gate;

/** What a gate does when the verdict needs a look and does not block. */
public enum OnWarned {
    /** Nothing. */
    NONE,
    /** The stage is marked and the build's result is not touched; a Freestyle build has no stages and becomes unstable. */
    STAGE_UNSTABLE,
    /** The build is unstable and goes on. */
    UNSTABLE;

    /** In the language of the one who looks. */
    public String getText() {
        return switch (this) {
            case NONE -> Messages.OnBlocked_none();
            case STAGE_UNSTABLE -> Messages.OnBlocked_stageUnstable();
            case UNSTABLE -> Messages.OnBlocked_unstable();
        };
    }
}
