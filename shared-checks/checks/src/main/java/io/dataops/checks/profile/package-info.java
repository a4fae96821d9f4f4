/**
 * Reference profiles: how the columns of a data set were distributed, in a file that a later build compares with instead of
 * the data. The page docs/profile.md describes the format.
 */
@NullMarked
package io.dataops.checks.profile;

import org.jspecify.annotations.NullMarked;
