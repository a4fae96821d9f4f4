/**
 * The verdict in the history of a job's builds.
 */
@NullMarked
package io.jenkins.plugins.dataops.badge;

import org.jspecify.annotations.NullMarked;
