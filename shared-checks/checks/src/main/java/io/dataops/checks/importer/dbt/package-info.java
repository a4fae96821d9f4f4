/**
 * The tests of dbt: those that property files such as {@code schema.yml} name, by what they mean, and those of a manifest, by
 * their meaning or by the SQL that dbt compiled. A {@link io.dataops.checks.importer.dbt.Vocabulary} knows the tests of dbt
 * itself, of dbt_utils and of dbt_expectations; each says what it means as a check of ours, and as the rows that dbt counts where
 * a configuration accepts some failures.
 */
@NullMarked
package io.dataops.checks.importer.dbt;

import org.jspecify.annotations.NullMarked;
