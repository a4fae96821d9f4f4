/**
 * Compares numbers of a build with those of builds before.
 *
 * <p>{@link io.dataops.checks.anomaly.HistoryDecider} is given what the store knows, the build at hand and the numbers that
 * a suite asks it about. It chooses the builds that count, has {@code chart} say what they tell of the newest number, and
 * hands back decisions with their sentences, numbers and charts. It reads no file, and knows no engine and no model.
 */
@NullMarked
package io.dataops.checks.anomaly;

import org.jspecify.annotations.NullMarked;
