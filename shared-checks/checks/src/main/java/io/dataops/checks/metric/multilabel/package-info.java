/**
 * Metrics of any number of labels at once: one file for each family with one formula. What is taken label by label lies in
 * {@link io.dataops.checks.metric.classwise}.
 */
@NullMarked
package io.dataops.checks.metric.multilabel;

import org.jspecify.annotations.NullMarked;
