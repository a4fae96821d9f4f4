/**
 * The verdicts of a dashboard's jobs.
 */
@NullMarked
package io.jenkins.plugins.dataops.portlet;

import org.jspecify.annotations.NullMarked;
