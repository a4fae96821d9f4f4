/**
 * The formats that can be imported: the one place that knows the importers of all of them.
 *
 * <p>It hands on an {@link io.dataops.checks.importer.Importer} by its name, and stands apart from that contract because the
 * importers know the contract.
 */
@NullMarked
package io.dataops.checks.importer.registry;

import org.jspecify.annotations.NullMarked;
