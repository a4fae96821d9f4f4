/**
 * How far two samples of one variable lie apart: numbers in, numbers out. Knows the counts of both sides in groups, or how
 * far their empirical distributions part, and no data set, column or check.
 */
@NullMarked
package io.dataops.checks.drift;

import org.jspecify.annotations.NullMarked;
