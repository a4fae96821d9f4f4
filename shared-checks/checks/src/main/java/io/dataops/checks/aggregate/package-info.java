/**
 * Many modules, one verdict. {@link io.dataops.checks.aggregate.Freshness} says whether what a module left is evidence for
 * this build, {@link io.dataops.checks.aggregate.ModuleEvidence} is what follows for the whole, and
 * {@link io.dataops.checks.aggregate.Aggregate} joins it to one result, to which a policy for all modules adds its
 * decisions. Nothing is measured here, and nothing is known of Maven or of files.
 */
@NullMarked
package io.dataops.checks.aggregate;

import org.jspecify.annotations.NullMarked;
