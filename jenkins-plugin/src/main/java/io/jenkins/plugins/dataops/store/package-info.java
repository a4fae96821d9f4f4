/**
 * Keeps a recording in the build's folder: what {@code build.xml} must not carry, loaded when somebody asks. A recording
 * that cannot be read is an error of its own, never an empty one.
 */
@NullMarked
package io.jenkins.plugins.dataops.store;

import org.jspecify.annotations.NullMarked;
