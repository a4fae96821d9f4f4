/**
 * What whoever promotes demands of results, beyond what their suites demand.
 *
 * <p>{@link io.dataops.results.policy.Policy#parse} reads a {@link io.dataops.results.policy.Policy} from the texts of a
 * form, {@link io.dataops.results.policy.Policy#tightenedBy} joins those of several authorities, and
 * {@link io.dataops.results.policy.Policy#judge} answers each demand with one
 * {@link io.dataops.results.GateDecision} of kind {@code policy}. A demand without evidence is not evaluated and blocks.
 * {@link io.dataops.results.policy.Policy#removed} does so for checks that a comparison shows to be gone or milder.
 * The caller puts these decisions beside the gates of the results and asks {@link io.dataops.results.Verdict} what
 * follows. This package knows neither result files nor reports, and who holds a policy is not its matter.
 */
@NullMarked
package io.dataops.results.policy;

import org.jspecify.annotations.NullMarked;
