/**
 * Expectation suites of Great Expectations, from 0.18 and since 1.0. {@link io.dataops.checks.importer.gx.GxImporter} reads
 * the file; each expectation has a {@code Translation} in one of the lists by subject, which says its arguments and makes
 * the checks. What it cannot say throws {@code NotTakenException} with the reason.
 */
@NullMarked
package io.dataops.checks.importer.gx;

import org.jspecify.annotations.NullMarked;
