/**
 * Evaluates the models of a suite: reads predictions or has them scored, pairs them with those of a baseline, computes
 * metrics on all rows and on slices, and gathers the evidence for gates. Hands on what a result says of a model. What gates
 * say of that evidence is decided in {@code gate}.
 */
@NullMarked
package io.dataops.checks.model;

import org.jspecify.annotations.NullMarked;
