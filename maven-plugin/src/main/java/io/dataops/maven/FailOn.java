package io.dataops.maven;

import java.util.List;

/** From which severity on a finding counts as bad data. */
enum FailOn {
    WARN,
    ERROR;

    private static final List<String> NAMES = List.of("error", "warn");

    static FailOn named(String name) throws ParameterException {
        return switch (name) {
            case "warn" -> WARN;
            case "error" -> ERROR;
            default -> throw ParameterException.unknown("dataops.failOn", name, NAMES);
        };
    }
}
