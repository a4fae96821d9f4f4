package io.dataops.checks.suggest;

/**
 * A suite that was proposed from data, and tried on them.
 *
 * @param text of {@code dataops.yaml}, with the reasons as comments
 * @param checks how many it has, each column counted
 * @param leftOut how many were proposed and do not hold; they stand there as comments
 */
public record SuggestedSuite(String text, int checks, int leftOut) {}
