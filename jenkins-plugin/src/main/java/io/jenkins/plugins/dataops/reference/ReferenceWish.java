package io.jenkins.plugins.dataops.reference;

import org.jspecify.annotations.Nullable;

/**
 * Which build somebody wants to be compared with.
 *
 * @param job full name of a job; null for the target branch's, or the job itself
 * @param build number of a build; null for the one that the search finds
 * @param channel only a build promoted to this channel counts as promoted; null for any channel
 */
public record ReferenceWish(
        @Nullable String job,
        @Nullable Integer build,
        @Nullable String channel) {
    public static final ReferenceWish NONE = new ReferenceWish(null, null, null);
}
