/**
 * What importers share: saying why a rule is not taken, SQL; and those of data contracts besides: reading keys, saying which numbers a rule accepts, and asking that of rows or of a
 * value with checks of ours. Knows neither a format nor data.
 */
@NullMarked
package io.dataops.checks.importer.contract;

import org.jspecify.annotations.NullMarked;
