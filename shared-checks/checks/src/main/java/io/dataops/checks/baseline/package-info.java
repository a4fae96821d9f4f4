/**
 * What a verification has of an earlier, promoted one, and what it leaves for a later one: predictions and failing rows in
 * a compact form, so that a comparison needs neither the data nor the model of then.
 */
@NullMarked
package io.dataops.checks.baseline;

import org.jspecify.annotations.NullMarked;
