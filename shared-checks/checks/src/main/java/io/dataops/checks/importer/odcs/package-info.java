/** Data contracts of the Open Data Contract Standard, versions 3.0 and 3.1: what their schema, quality and service levels say of data. */
@NullMarked
package io.dataops.checks.importer.odcs;

import org.jspecify.annotations.NullMarked;
