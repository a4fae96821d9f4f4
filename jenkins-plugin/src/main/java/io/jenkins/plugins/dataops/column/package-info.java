/**
 * The verdict in a list of jobs.
 */
@NullMarked
package io.jenkins.plugins.dataops.column;

import org.jspecify.annotations.NullMarked;
