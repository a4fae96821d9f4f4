/**
 * Whether the last evidence may become the baseline. It is given what {@code verify} left, what is there now, the present
 * baseline and who asks for what; it answers with the new baseline's record or with all reasons against it, and writes
 * nothing.
 */
@NullMarked
package io.dataops.checks.promote;

import org.jspecify.annotations.NullMarked;
