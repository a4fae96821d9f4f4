/** Files that a crash leaves whole: one that is replaced at once, and one that grows by lines. Knows nothing of what stands in them. */
@NullMarked
package io.dataops.results.file;

import org.jspecify.annotations.NullMarked;
