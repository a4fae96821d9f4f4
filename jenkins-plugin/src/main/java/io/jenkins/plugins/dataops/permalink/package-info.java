/**
 * Permalinks of a job to the newest build that passed or was promoted.
 */
@NullMarked
package io.jenkins.plugins.dataops.permalink;

import org.jspecify.annotations.NullMarked;
