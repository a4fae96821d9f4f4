/**
 * Hands a build the baseline that was promoted last and the history of earlier builds, as folders beside its workspace that
 * two environment variables name, and takes the history back. Whatever was promoted and cannot be read stops the build.
 */
@NullMarked
package io.jenkins.plugins.dataops.baseline;

import org.jspecify.annotations.NullMarked;
