package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import java.util.List;

/** STUB until the branch with slices lands. */
public record Slices(Partition partition, List<String> names) {}
