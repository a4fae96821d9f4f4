package io.jenkins.plugins.dataops.guard;

/** What a guard does with a start that it does not allow. */
public enum GuardMode {
    /** The job is not started: nothing comes into the queue. */
    HARD,
    /** The start waits in the queue until it is allowed, or somebody cancels it. */
    SOFT;

    /** In the language of the one who looks. */
    public String getText() {
        return switch (this) {
            case HARD -> Messages.GuardProperty_hard();
            case SOFT -> Messages.GuardProperty_soft();
        };
    }
}
