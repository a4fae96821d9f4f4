package io.dataops.checks.model;

import io.dataops.checks.score.ModelFacts;
import io.dataops.results.ModelEvidence;

/**
 * How a model file scored rows.
 *
 * @param evidence what the result says of it
 * @param facts what is known of the file
 * @param stopwatch how long it took
 */
record ScoringRun(ModelEvidence.Scoring evidence, ModelFacts facts, Stopwatch stopwatch) {}
