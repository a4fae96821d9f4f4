/**
 * The recordings of a build as Jenkins sees them: the action that stands in {@code build.xml}.
 */
@NullMarked
package io.jenkins.plugins.dataops.run;

import org.jspecify.annotations.NullMarked;
