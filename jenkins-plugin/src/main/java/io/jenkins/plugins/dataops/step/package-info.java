/**
 * What Pipelines and Freestyle jobs call. A step and a recorder share one options type and only forward to it.
 */
@NullMarked
package io.jenkins.plugins.dataops.step;

import org.jspecify.annotations.NullMarked;
