/** The generic tests of dbt, as property files such as {@code schema.yml} hold them. */
@NullMarked
package io.dataops.checks.importer.dbt;

import org.jspecify.annotations.NullMarked;
