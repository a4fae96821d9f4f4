package io.dataops.results;

/** One check, how it ended, and what it found. */
public record Outcome(CheckDescription check, Status status, Finding finding) {}
