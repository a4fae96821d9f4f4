package io.dataops.checks.suite;

import io.dataops.checks.metric.Direction;

/**
 * A metric that another tool has computed.
 *
 * @param name as the metrics file has it
 * @param direction which way it gets better, as far as the gate says; {@link Direction#NEITHER} when it says nothing
 */
public record ToolMetric(String name, Direction direction) {}
