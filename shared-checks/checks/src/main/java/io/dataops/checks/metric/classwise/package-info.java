/**
 * Metrics that are taken class by class, each class against all others, and then averaged: what multiclass and multilabel
 * tasks share. Holds the counts and rankings of one class, the averages with their rule for a class without rows, and means
 * over rows. Knows no task's file and no gate.
 */
@NullMarked
package io.dataops.checks.metric.classwise;

import org.jspecify.annotations.NullMarked;
