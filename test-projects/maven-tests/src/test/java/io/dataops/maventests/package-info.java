/**
 * Runs real Mavens on the golden projects in {@code projects/}, one behaviour each. {@link
 * io.dataops.maventests.MavenRun} forks them.
 */
@NullMarked
package io.dataops.maventests;

import org.jspecify.annotations.NullMarked;
