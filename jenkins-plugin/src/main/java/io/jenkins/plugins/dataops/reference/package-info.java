/**
 * Chooses the build that a recording is compared with: in which job to look, and which of its builds. The search itself knows
 * candidates and no Jenkins type.
 */
@NullMarked
package io.jenkins.plugins.dataops.reference;

import org.jspecify.annotations.NullMarked;
