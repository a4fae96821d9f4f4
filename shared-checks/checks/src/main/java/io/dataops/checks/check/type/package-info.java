/**
 * The built-in check types, one file each, and the list that registers them. To add one: a file, a test, a line in
 * {@link io.dataops.checks.check.type.BuiltInChecks}.
 */
@NullMarked
package io.dataops.checks.check.type;

import org.jspecify.annotations.NullMarked;
