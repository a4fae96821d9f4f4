package io.jenkins.plugins.dataops.gate;

import hudson.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a gate does to the stage it stands in and to the build.
 *
 * @param stage what the stage is marked with; null for nothing
 * @param build what the build's result becomes at best; null for no change
 * @param stops whether the step fails
 */
record GateEffect(@Nullable Result stage, @Nullable Result build, boolean stops) {
    private static final GateEffect NOTHING = new GateEffect(null, null, false);

    static GateEffect of(GateOptions options, GateVerdict verdict) {
        if (verdict.isBlocking()) {
            return blocked(options.onBlocked());
        }
        return verdict.getVerdict().equals("WARNED") ? warned(options.onWarned()) : NOTHING;
    }

    private static GateEffect blocked(OnBlocked wish) {
        return switch (wish) {
            case ABORT -> new GateEffect(null, null, true);
            case FAILURE -> new GateEffect(Result.FAILURE, Result.FAILURE, false);
            case UNSTABLE -> new GateEffect(Result.UNSTABLE, Result.UNSTABLE, false);
            case STAGE_UNSTABLE -> new GateEffect(Result.UNSTABLE, null, false);
            case NONE -> NOTHING;
        };
    }

    private static GateEffect warned(OnWarned wish) {
        return switch (wish) {
            case NONE -> NOTHING;
            case STAGE_UNSTABLE -> new GateEffect(Result.UNSTABLE, null, false);
            case UNSTABLE -> new GateEffect(Result.UNSTABLE, Result.UNSTABLE, false);
        };
    }
}
