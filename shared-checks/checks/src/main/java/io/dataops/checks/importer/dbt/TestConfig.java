package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a test is run and judged.
 *
 * @param where which rows of its table it looks at; empty for all
 * @param limit how many failures are looked at; empty for all
 * @param calculation what dbt takes for the number of failures; empty for what the test itself says
 */
record TestConfig(
        Severity severity,
        Threshold errorIf,
        Threshold warnIf,
        Optional<String> where,
        Optional<String> limit,
        Optional<String> calculation) {
    /** Keys with a meaning here. */
    private static final Set<String> READ =
            Set.of("severity", "error_if", "warn_if", "where", "limit", "fail_calc", "enabled");

    /** Where failures are kept, and what people and dbt itself sort tests by. */
    private static final Set<String> REMARKS = Set.of(
            "tags",
            "meta",
            "docs",
            "group",
            "alias",
            "schema",
            "database",
            "materialized",
            "store_failures",
            "store_failures_as",
            "static_analysis",
            "snowflake_warehouse");

    /** What a miss means. */
    enum Severity {
        ERROR,
        WARN
    }

    /** Whether a key beside the arguments of a test belongs to its configuration. */
    static boolean knows(String key) {
        return READ.contains(key) || REMARKS.contains(key);
    }

    static TestConfig of(Fields keys) throws NotTakenException {
        for (YamlEntry entry : keys.map().entries()) {
            if (!knows(entry.key().value()) && !Fields.isNull(entry.value())) {
                throw NotTakenException.unknown(
                        "its configuration has the key " + entry.key().value() + ", which is not known here",
                        entry.key().value(),
                        Stream.concat(READ.stream(), REMARKS.stream()).toList());
            }
        }
        String severity = keys.text("severity").orElse("error").toUpperCase(Locale.ROOT);
        if (!List.of("ERROR", "WARN").contains(severity)) {
            throw new NotTakenException(
                    "its severity is '" + severity.toLowerCase(Locale.ROOT) + "', not error or warn");
        }
        return new TestConfig(
                Severity.valueOf(severity),
                threshold(keys, "error_if"),
                threshold(keys, "warn_if"),
                keys.text("where").filter(where -> !where.isEmpty()),
                limit(keys),
                keys.text("fail_calc").filter(calculation -> !calculation.equalsIgnoreCase("count(*)")));
    }

    private static Threshold threshold(Fields keys, String key) throws NotTakenException {
        return Threshold.of(keys.text(key).orElse(""));
    }

    private static Optional<String> limit(Fields keys) throws NotTakenException {
        Optional<YamlNode> limit = keys.find("limit");
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        String number = keys.text("limit").orElse("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotTakenException("its limit is " + limit.get().description() + ", not a whole number from 0");
        }
        return Optional.of(number);
    }

    /** What of a configuration has a meaning here. */
    static YamlMap meaningful(Fields keys) {
        return new YamlMap(
                keys.map().entries().stream()
                        .filter(entry -> READ.contains(entry.key().value()))
                        .toList(),
                keys.at());
    }

    /** The same for other rows. */
    TestConfig where(String condition) {
        return new TestConfig(severity, errorIf, warnIf, Optional.of(condition), limit, calculation);
    }

    /** Whether dbt runs it: unless {@code enabled} says no. */
    static boolean isEnabled(Fields keys) {
        return keys.text("enabled")
                .filter(text -> Set.of("false", "no", "off").contains(text.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    /** Whether a limit could change which numbers of failures are possible, were it not that one is already too many. */
    boolean looksAtAll(Threshold threshold) throws NotTakenException {
        boolean oneIsTooMany = threshold.atMost().orElse(-1) == 0;
        return calculation.isEmpty()
                && (limit.isEmpty() || (oneIsTooMany && !limit.get().matches("0+")));
    }
}
