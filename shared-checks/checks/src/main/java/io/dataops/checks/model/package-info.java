/**
 * What tells test sets and predictions apart from build to build, whatever the order of their rows, and the ledger of looks
 * that were taken at each test set. Is given values in memory and one file; knows no metric and no gate.
 */
@NullMarked
package io.dataops.checks.model;

import org.jspecify.annotations.NullMarked;
