/**
 * The verdict of a matrix build, which is the worst of its cells.
 */
@NullMarked
package io.jenkins.plugins.dataops.matrix;

import org.jspecify.annotations.NullMarked;
