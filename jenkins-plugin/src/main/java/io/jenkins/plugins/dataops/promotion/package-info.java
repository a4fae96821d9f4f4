/**
 * Which builds were promoted, to which channel, by whom and on what verdict.
 */
@NullMarked
package io.jenkins.plugins.dataops.promotion;

import org.jspecify.annotations.NullMarked;
