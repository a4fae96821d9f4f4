/**
 * The tasks a model can have: one file for each declares the keys that say what the columns of its predictions mean, and
 * makes the {@link io.dataops.checks.metric.Examples} of them. What is wrong with a row is refused here, with the number of
 * the row, so that a metric meets nothing but numbers it can take. Knows no file, no gate and no baseline.
 */
@NullMarked
package io.dataops.checks.task;

import org.jspecify.annotations.NullMarked;
