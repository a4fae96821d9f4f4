/**
 * Metrics of predicted texts. A metric here is one of two kinds: a {@link io.dataops.checks.metric.text.RowMetric} is the mean
 * of a score that each row has, a {@link io.dataops.checks.metric.text.CorpusMetric} follows from counts of each row, added
 * up. Both are taken from each text once, whatever number of slices and bootstrap replicates looks at them.
 *
 * <p>A text is a sequence of Unicode code points; nothing is trimmed, and no locale matters. What is done to a text before it
 * is compared stands in the metric's signature, as sacreBLEU does it (Post, A Call for Clarity in Reporting BLEU Scores,
 * 2018). Scores go from 0 to 1, where other tools often print 100 times as much.
 */
@NullMarked
package io.dataops.checks.metric.text;

import org.jspecify.annotations.NullMarked;
