/**
 * How the values of one column are distributed, as state that can be kept, read again and merged: what two parts of the rows
 * merge to is what all rows have. Knows numbers and digests, and nothing of ours.
 */
@NullMarked
package io.dataops.checks.distribution;

import org.jspecify.annotations.NullMarked;
