/**
 * The verdict in texts that other plugins expand.
 */
@NullMarked
package io.jenkins.plugins.dataops.token;

import org.jspecify.annotations.NullMarked;
