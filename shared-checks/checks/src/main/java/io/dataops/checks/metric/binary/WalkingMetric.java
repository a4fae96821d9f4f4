package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Metric;
import java.util.List;

/** A metric that walks through the thresholds of its examples. */
interface WalkingMetric extends Metric<BinaryExamples> {
    /** What it needs before it walks. */
    List<Need> needs();

    /** What it walks for. */
    List<Walk<?>> walks();
}
