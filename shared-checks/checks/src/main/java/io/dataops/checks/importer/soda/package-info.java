/**
 * Checks of Soda: data contracts of version 4, and files of checks in the language of version 3, SodaCL. Checks of SodaCL are
 * read by the types whose names begin with {@code Cl}, which say them in the words of a contract where it has them.
 */
@NullMarked
package io.dataops.checks.importer.soda;

import org.jspecify.annotations.NullMarked;
