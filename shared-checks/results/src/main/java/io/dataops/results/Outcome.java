package io.dataops.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** One check, how it ended, and what it found. */
public record Outcome(
        @JsonUnwrapped CheckDescription check,
        Status status,
        @JsonUnwrapped Finding finding) {}
