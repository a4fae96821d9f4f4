/**
 * The built-in check types, one file each, and the list that registers them. To add one: a file, a test, a constant of
 * {@code BuiltInCheck} with its case.
 */
@NullMarked
package io.dataops.checks.check.type;

import org.jspecify.annotations.NullMarked;
