/**
 * What a verification found out: the result model that result.json stores, the Jenkins plugin reads and every report
 * renders.
 *
 * <p>A {@link io.dataops.results.VerificationResult} holds one {@link io.dataops.results.Outcome} per check, one
 * {@link io.dataops.results.GateDecision} per gate and the {@link io.dataops.results.Verdict} that follows from them.
 * The records are plain values. They know nothing of suites, engines, Maven or Jenkins; packages below this one turn
 * them into JSON and into reports.
 */
@NullMarked
package io.dataops.results;

import org.jspecify.annotations.NullMarked;
