/**
 * What the REST API tells of recordings. Plain values that are only ever added to, apart from the types that the plugin
 * works with, so that these may change.
 */
@NullMarked
package io.jenkins.plugins.dataops.rest;

import org.jspecify.annotations.NullMarked;
