package io.jenkins.plugins.dataops.guard;

/** What a guard does with a start that no build caused: by hand, by a timer, a replay. */
public enum WithoutUpstream {
    /** Nothing shows that the data are good, so it does not start. */
    REFUSE,
    /** Whoever may build the job may start it. */
    ALLOW;

    /** In the language of the one who looks. */
    public String getText() {
        return switch (this) {
            case REFUSE -> Messages.GuardProperty_refuse();
            case ALLOW -> Messages.GuardProperty_allow();
        };
    }
}
