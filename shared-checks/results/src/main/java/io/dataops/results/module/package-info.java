/**
 * The results of several modules beside each other: {@link io.dataops.results.module.QualifiedResult} gives everything in a
 * module's result a name that says which module it is of. This package knows results only, and decides nothing.
 */
@NullMarked
package io.dataops.results.module;

import org.jspecify.annotations.NullMarked;
