/**
 * What an engine is asked and what it answers.
 *
 * <p>A {@link io.dataops.checks.plan.Plan} lists the {@link io.dataops.checks.plan.Measure}s that the checks of a suite
 * want, each once per {@link io.dataops.checks.plan.Scope}. An {@link io.dataops.checks.plan.Engine} takes them where
 * the data lie and answers with {@link io.dataops.checks.plan.Measurements}: numbers only. Nothing here knows a check, a
 * threshold, a severity or a verdict.
 */
@NullMarked
package io.dataops.checks.plan;

import org.jspecify.annotations.NullMarked;
