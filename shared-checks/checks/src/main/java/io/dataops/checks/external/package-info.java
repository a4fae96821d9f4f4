/**
 * Evidence that other tools make: commands that are run for it, and files with metrics that they write. Is given words and
 * paths, hands on what happened and what stands there. Knows no suite, no gate and no model.
 */
@NullMarked
package io.dataops.checks.external;

import org.jspecify.annotations.NullMarked;
