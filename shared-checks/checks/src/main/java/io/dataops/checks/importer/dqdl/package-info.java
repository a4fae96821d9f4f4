/**
 * Rulesets of DQDL, the Data Quality Definition Language of AWS Glue and Deequ.
 *
 * <p>{@code Tokens} and {@code Ruleset} read the text with a parser of our own: the published one brings the whole ANTLR tool and
 * an old Jackson along, and stops at the first rule that it cannot read, where each is to be refused by its own line. A rule
 * becomes a {@code Claim}: checks of ours, and the same as a condition, which {@code or} joins with others.
 */
@NullMarked
package io.dataops.checks.importer.dqdl;

import org.jspecify.annotations.NullMarked;
