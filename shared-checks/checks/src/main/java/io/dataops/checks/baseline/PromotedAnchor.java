package io.dataops.checks.baseline;

/**
 * What a value is held against.
 *
 * @param words for people, such as {@code the anchor of 2026-11-20 UTC from 1a2b3c4d}
 */
public record PromotedAnchor(String words, double value) {}
