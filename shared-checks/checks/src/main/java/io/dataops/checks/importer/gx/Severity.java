package io.dataops.checks.importer.gx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a miss means. Ours are two, so that {@code info} warns like {@code warning}. */
enum Severity {
    CRITICAL("error"),
    WARNING("warn"),
    INFO("warn");

    private final String ours;

    Severity(String ours) {
        this.ours = ours;
    }

    /** The value of our key {@code severity}. */
    String ours() {
        return ours;
    }

    static Optional<Severity> find(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
