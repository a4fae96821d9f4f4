/**
 * The goals of the Maven plugin.
 *
 * <p>A mojo is a page: parameters, one call, one translation of exceptions. It is given a project and a session, hands
 * a {@link io.dataops.checks.VerificationRequest} to {@link io.dataops.checks.Verification}, writes the reports of its
 * answer, and then tells Maven. It decides nothing: what numbers mean is known to {@code dataops-checks}, which engine
 * takes them to {@code dataops-sql-engine}.
 *
 * <p>Maven's types stay in the mojos, {@link io.dataops.maven.Reactor} and {@link io.dataops.maven.MavenStyle}.
 */
@NullMarked
package io.dataops.maven;

import org.jspecify.annotations.NullMarked;
