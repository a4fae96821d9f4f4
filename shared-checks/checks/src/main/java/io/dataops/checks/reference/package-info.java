/**
 * What explains the suite to people and their editors: its JSON Schema, its reference page and the page of metrics. They
 * are written from the registries of checks and tasks and from the grammar of the suite, and from nothing else; they are
 * the same bytes for the same registries. Given no suite of a user, no engine and no data.
 */
@NullMarked
package io.dataops.checks.reference;

import org.jspecify.annotations.NullMarked;
