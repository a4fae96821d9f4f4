/**
 * Files of settings as they lie on the disk. Jenkins reads them generously and says so nowhere that people look: what it cannot
 * place it leaves out, and a demand that was left out is no demand.
 */
@NullMarked
package io.jenkins.plugins.dataops.settings;

import org.jspecify.annotations.NullMarked;
