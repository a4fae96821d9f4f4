package io.dataops.maven;

import io.dataops.results.Effect;
import java.util.List;

/** What it means that a suite asks less than another one. */
enum OnLoosened {
    WARN(Effect.WARN),
    FAIL(Effect.BLOCK);

    private static final List<String> NAMES = List.of("warn", "fail");

    private final Effect effect;

    OnLoosened(Effect effect) {
        this.effect = effect;
    }

    static OnLoosened named(String name) throws ParameterException {
        return switch (name) {
            case "warn" -> WARN;
            case "fail" -> FAIL;
            default -> throw ParameterException.unknown("dataops.onLoosened", name, NAMES);
        };
    }

    Effect effect() {
        return effect;
    }
}
