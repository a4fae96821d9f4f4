/**
 * Metrics of one class out of several: one file for each metric, or for each family with one formula. What is taken class
 * by class lies in {@link io.dataops.checks.metric.classwise}.
 */
@NullMarked
package io.dataops.checks.metric.multiclass;

import org.jspecify.annotations.NullMarked;
