/**
 * What the controller demands of a recording, whatever its suite says: from the global configuration, from folders, from the
 * step, and from the branch that a change request wants into. They hold together; none can loosen another.
 */
@NullMarked
package io.jenkins.plugins.dataops.policy;

import org.jspecify.annotations.NullMarked;
