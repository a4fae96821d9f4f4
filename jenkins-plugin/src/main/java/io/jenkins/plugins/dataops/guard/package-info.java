/**
 * Jobs that start only after a build that passed: the property, the decision, and the two places of the queue where it counts.
 */
@NullMarked
package io.jenkins.plugins.dataops.guard;

import org.jspecify.annotations.NullMarked;
