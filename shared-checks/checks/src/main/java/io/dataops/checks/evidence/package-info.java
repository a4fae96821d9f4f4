/**
 * Whether what a verification found out still holds: what its result rests on is compared with what is there now. A result
 * is taken for another run only when nothing that could change it is different, and nothing in the suite can change its
 * answer without a file that does.
 */
@NullMarked
package io.dataops.checks.evidence;

import org.jspecify.annotations.NullMarked;
