package io.jenkins.plugins.dataops.collect;

import java.io.Serializable;

/**
 * How much is brought from an agent in one go.
 *
 * @param files most files
 * @param bytes most bytes of all files together, as they lie on the agent
 */
public record PackLimits(int files, long bytes) implements Serializable {}
