/**
 * Metrics of yes-or-no predictions, one file each or one for a family with one formula; {@link
 * io.dataops.checks.metric.binary.BinaryMetrics} lists them all. {@link io.dataops.checks.metric.binary.BinaryExamples} keeps
 * the rows in the order of their scores, so that every curve is one pass over them.
 *
 * <p>Is given labels, scores and predictions that the task has checked. Knows no table, no suite and no gate.
 */
@NullMarked
package io.dataops.checks.metric.binary;

import org.jspecify.annotations.NullMarked;
