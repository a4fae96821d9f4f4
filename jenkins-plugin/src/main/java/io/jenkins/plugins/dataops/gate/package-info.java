/** {@code dataopsGate}: what a build does about its verdict. The verdict itself is decided elsewhere. */
@NullMarked
package io.jenkins.plugins.dataops.gate;

import org.jspecify.annotations.NullMarked;
