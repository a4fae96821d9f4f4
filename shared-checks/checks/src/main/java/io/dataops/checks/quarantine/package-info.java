/**
 * Keeps the good and the bad rows of data sets apart, as files of their own. Is given outcomes and an engine that has the data
 * open; hands on what became of each data set. Judges nothing.
 */
@NullMarked
package io.dataops.checks.quarantine;

import org.jspecify.annotations.NullMarked;
