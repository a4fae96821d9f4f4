/**
 * What counts of a build's result files: the results, what was rejected, what the controller adds, the reference it is
 * compared with. Knows no Jenkins type, so everything here is tested without a controller.
 */
@NullMarked
package io.jenkins.plugins.dataops.recording;

import org.jspecify.annotations.NullMarked;
