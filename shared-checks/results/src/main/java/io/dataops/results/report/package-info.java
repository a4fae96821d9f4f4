/**
 * Renders a {@link io.dataops.results.VerificationResult} for people and for other tools: console text, JUnit XML,
 * Markdown and one HTML page.
 *
 * <p>Every {@link io.dataops.results.report.Report} reads the result and nothing else: no clock, no file, no locale. The
 * same result gives the same bytes. Whatever comes from a suite or from data is text: each report escapes it at the one
 * place where it writes. Numbers are rounded here and only here, and never across a limit.
 */
@NullMarked
package io.dataops.results.report;

import org.jspecify.annotations.NullMarked;
