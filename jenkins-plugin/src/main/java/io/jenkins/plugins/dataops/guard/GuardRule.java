package io.jenkins.plugins.dataops.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guarded job demands of the builds that start it.
 *
 * @param channel where they must have been promoted to; null when their verdict is enough
 * @param withoutUpstream what to do when there is no such build
 */
public record GuardRule(@Nullable String channel, WithoutUpstream withoutUpstream) {

    /**
     * Whether a start is allowed. All builds that cause it have to be good, not only one.
     *
     * @param upstream the builds that cause the start directly; what caused those does not matter
     */
    public GuardDecision decide(List<UpstreamBuild> upstream) {
        if (upstream.isEmpty()) {
            return switch (withoutUpstream) {
                case ALLOW -> new GuardDecision.Allowed();
                case REFUSE ->
                    new GuardDecision.Refused("no upstream build caused it, and it starts only after one " + demand());
            };
        }
        List<String> objections = new ArrayList<>();
        upstream.forEach(build -> objection(build, objections));
        return objections.isEmpty()
                ? new GuardDecision.Allowed()
                : new GuardDecision.Refused(String.join("; ", objections));
    }

    private void objection(UpstreamBuild build, List<String> objections) {
        UpstreamBuild.State state = build.state();
        if (state == null) {
            objections.add(build.id() + " is gone, and its evidence with it");
        } else if (state.verdict().blocks()) {
            objections.add(build.id() + ": " + state.verdict().reason());
        } else if (channel != null && !state.channels().contains(channel)) {
            objections.add(build.id() + " was not promoted to '" + channel + "'"
                    + (state.channels().isEmpty() ? "" : ", only to '" + String.join("', '", state.channels()) + "'"));
        }
    }

    private String demand() {
        return channel == null ? "whose verdict does not block" : "that was promoted to '" + channel + "'";
    }
}
