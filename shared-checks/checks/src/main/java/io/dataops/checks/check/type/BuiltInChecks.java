package io.dataops.checks.check.type;

import io.dataops.checks.check.CheckRegistry;
import java.util.Arrays;
import java.util.Locale;

/** The registry of built-in check types. */
public final class BuiltInChecks {
    private BuiltInChecks() {}

    /** A registry of all built-in check types, in the order of the reference page. */
    public static CheckRegistry registry() {
        return CheckRegistry.of(
                Arrays.stream(BuiltInCheck.values()).map(BuiltInCheck::key).toList(),
                key -> BuiltInCheck.valueOf(key.toUpperCase(Locale.ROOT)).type());
    }
}
