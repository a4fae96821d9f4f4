/**
 * Looks at data sets without any checks: what each column is like, what tells rows apart, which columns follow from others, and
 * which point to other data sets. Every search has a bound, and says where it stopped.
 */
@NullMarked
package io.dataops.checks.describe;

import org.jspecify.annotations.NullMarked;
