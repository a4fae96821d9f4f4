/**
 * Proposes a first suite from data: what a {@link io.dataops.results.profile.DataProfile} and a few more numbers show, a rule for
 * each kind of check, and a trial of all that they propose with the engine that will run it later. Hands on the text of a suite.
 *
 * <p>No rule takes the ends of what it saw for a limit: as many rows again go beyond the largest of them in one of two cases
 * (each order of 2n exchangeable rows is as likely as another). What a limit rests on stands beside the rule. Values of rows are
 * shown as a profile shows them: those that at least ten rows share, and none of a column with what looks like personal data.
 */
@NullMarked
package io.dataops.checks.suggest;

import org.jspecify.annotations.NullMarked;
