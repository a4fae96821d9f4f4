/**
 * What follows from a result when somebody answers for some of its misses until a day.
 *
 * <p>Given {@link io.dataops.results.Outcome outcomes}, {@link io.dataops.results.GateDecision decisions} and a day,
 * {@link io.dataops.results.waive.Waivers} hands back the verdict under waivers. Outcomes and decisions stay as they are;
 * who may waive what is decided before, by a policy.
 */
@NullMarked
package io.dataops.results.waive;

import org.jspecify.annotations.NullMarked;
