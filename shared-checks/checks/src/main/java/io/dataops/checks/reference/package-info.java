/**
 * What explains the suite to people and their editors: its JSON Schema and its reference page. Both are written from the
 * check registry and the grammar of the suite, and from nothing else; both are the same bytes for the same registry. Given
 * no suite of a user, no engine and no data.
 */
@NullMarked
package io.dataops.checks.reference;

import org.jspecify.annotations.NullMarked;
