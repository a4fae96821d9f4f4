package io.jenkins.plugins.dataops.recording;

import org.jspecify.annotations.Nullable;

/**
 * Another build, as it was called when it was chosen.
 *
 * @param job full name of its job
 * @param number its build number
 * @param displayName what people call it, such as {@code #12}
 * @param commit full commit id; null when unknown
 */
public record BuildReference(
        String job,
        int number,
        String displayName,
        @Nullable String commit) {}
