/**
 * The permissions of this plugin.
 */
@NullMarked
package io.jenkins.plugins.dataops.permission;

import org.jspecify.annotations.NullMarked;
