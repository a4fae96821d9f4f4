package io.jenkins.plugins.dataops.guard;

import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A build that causes a start, and what is known of it.
 *
 * @param state null when there is no such build, not any more or not visible
 */
public record UpstreamBuild(UpstreamId id, @Nullable State state) {
    /**
     * What counts of a build.
     *
     * @param channels where it was promoted to, sorted
     */
    public record State(BuildVerdict verdict, SortedSet<String> channels) {
        public State {
            channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
        }
    }

    /** The build at that time: its evidence may have become too old since it was looked up. */
    UpstreamBuild at(Instant now) {
        return state == null
                ? this
                : new UpstreamBuild(id, new State(state.verdict().at(now), state.channels()));
    }

    /** Looks a build up, with all rights: what counts is the build and not who may see it. Reads files. */
    @SuppressWarnings("try") // holds while the block lasts
    static UpstreamBuild lookUp(UpstreamId id) {
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            Run<?, ?> run = id.run();
            return new UpstreamBuild(
                    id,
                    run == null
                            ? null
                            : new State(BuildVerdicts.get().of(run), new TreeSet<>(PromotionAction.channels(run))));
        }
    }
}
