/**
 * Misses of a finished build that somebody decided to accept for a while: who, why, until when. A waiver changes the verdict
 * and never the result of the build.
 */
@NullMarked
package io.jenkins.plugins.dataops.waiver;

import org.jspecify.annotations.NullMarked;
