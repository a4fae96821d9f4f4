/**
 * What a series of numbers says of its newest one: rules for change over time, and control charts. Is given arrays of numbers
 * in order of time, hands on limits, what is drawn, and the rules that the newest number completes. Knows no history, no
 * check, no metric and no suite. Sources: Shewhart, Economic Control of Quality of Manufactured Product, 1931; Western
 * Electric, Statistical Quality Control Handbook, 1956; Nelson, Journal of Quality Technology 16 (1984) 237 to 239; Roberts,
 * Technometrics 1 (1959) 239 to 250; Page, Biometrika 41 (1954) 100 to 115; Montgomery, Introduction to Statistical Quality
 * Control; Wheeler, Understanding Statistical Process Control.
 */
@NullMarked
package io.dataops.checks.chart;

import org.jspecify.annotations.NullMarked;
