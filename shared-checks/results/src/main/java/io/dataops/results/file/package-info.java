/** Writes a file whole or not at all. Knows nothing of what stands in it. */
@NullMarked
package io.dataops.results.file;

import org.jspecify.annotations.NullMarked;
