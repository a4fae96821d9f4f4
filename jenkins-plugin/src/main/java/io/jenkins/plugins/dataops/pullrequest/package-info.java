/**
 * What a pull request shows of a recording: a check with annotations where the plugin checks-api is there, and Markdown for
 * everything else. A check that was begun is always completed, whatever becomes of the build.
 */
@NullMarked
package io.jenkins.plugins.dataops.pullrequest;

import org.jspecify.annotations.NullMarked;
