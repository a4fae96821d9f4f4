@NullMarked
package io.dataops.checks.slice;

import org.jspecify.annotations.NullMarked;
