/**
 * What the user wrote: reads {@code dataops.yaml} into a {@link io.dataops.checks.suite.Suite} with a place for every
 * message. Knows the check registry; knows no engine and opens no data.
 */
@NullMarked
package io.dataops.checks.suite;

import org.jspecify.annotations.NullMarked;
