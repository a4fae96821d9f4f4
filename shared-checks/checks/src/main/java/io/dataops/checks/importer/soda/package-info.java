/** Data contracts of Soda, version 4: the checks of a data set and of its columns. */
@NullMarked
package io.dataops.checks.importer.soda;

import org.jspecify.annotations.NullMarked;
