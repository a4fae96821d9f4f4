/**
 * What the recordings of a build say today, in one answer that promotions, guards and permalinks share.
 */
@NullMarked
package io.jenkins.plugins.dataops.verdict;

import org.jspecify.annotations.NullMarked;
