/**
 * Finds the files of a data set and takes their fingerprints. Knows what a suite says of files; reads no row.
 */
@NullMarked
package io.dataops.checks.data;

import org.jspecify.annotations.NullMarked;
