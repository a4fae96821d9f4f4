/**
 * Finds result files on the agent and brings them to the controller, where alone they are read. The code under test
 * writes these files, so they are bounded in size and number, and links are refused.
 */
@NullMarked
package io.jenkins.plugins.dataops.collect;

import org.jspecify.annotations.NullMarked;
