/**
 * What a check is: the contract, the words it declares itself with, and the registry that knows all types.
 *
 * <p>A check is a record in one file of {@code io.dataops.checks.check.type}. Its {@link io.dataops.checks.check.CheckType}
 * declares name, parameters and an example; the suite reader, the JSON Schema and the reference page derive from that. A
 * check asks for measures and judges their numbers: met or missed, nothing else. Severity, errors and skips are not its
 * business.
 */
@NullMarked
package io.dataops.checks.check;

import org.jspecify.annotations.NullMarked;
