/**
 * Reads the rules that other tools were given and says them as checks of ours, each with the meaning it has there. What
 * cannot keep its meaning is refused by name and line.
 *
 * <p>Given a file, an {@link io.dataops.checks.importer.Importer} hands on {@link io.dataops.checks.importer.ImportedRule
 * rules}, whose checks are nodes as a suite would have them, at the places of the file they come from. It knows no check
 * type and no data.
 */
@NullMarked
package io.dataops.checks.importer;

import org.jspecify.annotations.NullMarked;
