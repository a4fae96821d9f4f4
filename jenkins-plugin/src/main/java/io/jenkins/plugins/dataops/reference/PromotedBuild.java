package io.jenkins.plugins.dataops.reference;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.dataops.permalink.PromotedPermalinks;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The promoted build whose baseline counts: the named one, else the last one. It is the last one even when its baseline cannot
 * be used, because an older one in its place would go unnoticed.
 *
 * @param run null when nothing was promoted yet
 * @param because why this one, or why none, in one clause
 */
public record PromotedBuild(@Nullable Run<?, ?> run, String because) {
    private static final int MAX_BUILDS = 100;

    /**
     * Looks in the named job, else in the target branch's of a change request, else in the build's own.
     *
     * @throws AbortException if a job or build is named that cannot serve
     */
    public static PromotedBuild before(Run<?, ?> own, ReferenceWish wish) throws AbortException {
        ReferenceJob where = ReferenceJob.of(own.getParent(), wish);
        Job<?, ?> job = where.job();
        Integer number = wish.build();
        if (job == null) {
            if (wish.job() != null) {
                throw new AbortException("withDataops: " + where.reason());
            }
            return new PromotedBuild(null, where.reason());
        }
        if (number != null) {
            return named(job, number, wish.channel());
        }
        String channel = wish.channel();
        return last(own, job, channel)
                .map(run -> new PromotedBuild(run, "it is the last build that was promoted" + to(channel)))
                .orElseGet(() ->
                        new PromotedBuild(null, "no build of " + job.getFullName() + " was promoted" + to(channel)));
    }

    private static PromotedBuild named(Job<?, ?> job, int number, @Nullable String channel) throws AbortException {
        Run<?, ?> run = job.getBuildByNumber(number);
        if (run == null || !isPromoted(run, channel)) {
            throw new AbortException("withDataops: build " + number + " of " + job.getFullName() + " "
                    + (run == null ? "does not exist, or not any more" : "was not promoted" + to(channel)));
        }
        return new PromotedBuild(run, "it was named");
    }

    /** Among the newest builds; beyond them Jenkins knows by permalinks, which pass over a build whose verdict blocks by now. */
    private static Optional<Run<?, ?>> last(Run<?, ?> own, Job<?, ?> job, @Nullable String channel) {
        Run<?, ?> run = job.equals(own.getParent()) ? own.getPreviousBuild() : job.getLastBuild();
        for (int looked = 0; run != null && looked < MAX_BUILDS; looked++) {
            if (isPromoted(run, channel)) {
                return Optional.of(run);
            }
            run = run.getPreviousBuild();
        }
        return job.getPermalinks().stream()
                .filter(permalink -> PromotedPermalinks.isOf(permalink.getId(), channel))
                .<Run<?, ?>>map(permalink -> permalink.resolve(job))
                .filter(Objects::nonNull)
                .filter(linked -> !linked.equals(own))
                .max(Comparator.comparingInt(Run::getNumber));
    }

    private static boolean isPromoted(Run<?, ?> run, @Nullable String channel) {
        return PromotionAction.latest(run, channel).isPresent();
    }

    private static String to(@Nullable String channel) {
        return channel == null ? "" : " to '" + channel + "'";
    }
}
