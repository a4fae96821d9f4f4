package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How old the newest row of a source's table may be, which {@code dbt source freshness} looks at.
 *
 * @param source what all its tables share, unless they say otherwise
 */
record SourceFreshness(Fields source, Fields table) {
    private static final Map<String, String> UNITS = Map.of("minute", "m", "hour", "h", "day", "d");

    /** The rules of the table: one, or none when it has no limit or says that it has none. */
    List<ImportedRule> rules(String tableName) {
        RuleList rules = new RuleList();
        boolean none = isNull(table) || isNull(table.below("config"));
        if (!none && (limit("warn_after").isPresent() || limit("error_after").isPresent())) {
            SourcePosition at = holders()
                    .filter(holder -> holder.has("freshness"))
                    .map(holder -> holder.at("freshness"))
                    .findFirst()
                    .orElse(table.at());
            rules.add("freshness", at, tableName, () -> checks(at));
        }
        return rules.all();
    }

    private static boolean isNull(Fields holder) {
        return holder.map()
                .entry("freshness")
                .map(YamlEntry::value)
                .filter(Fields::isNull)
                .isPresent();
    }

    private Optional<Fields> limit(String key) {
        return holders()
                .map(holder -> holder.below("freshness").below(key))
                .filter(limit -> limit.has("count"))
                .findFirst();
    }

    /** Where something may be said: the table before the source, and each also under its configuration. */
    private Stream<Fields> holders() {
        return Stream.of(table, source).flatMap(holder -> Stream.of(holder.below("config"), holder));
    }

    private Optional<String> text(String key) {
        return holders().flatMap(holder -> holder.text(key).stream()).findFirst();
    }

    private List<CheckEntry> checks(SourcePosition at) throws NotTakenException {
        ColumnName field = ColumnName.of(text("loaded_at_field")
                .orElseThrow(() -> new NotTakenException(
                        "it has no loaded_at_field, and when a table was changed only its database knows")));
        List<CheckEntry> checks = new ArrayList<>();
        for (String key : List.of("error_after", "warn_after")) {
            Optional<Fields> limit = limit(key);
            if (limit.isPresent()) {
                CheckEntry check = check(at, field, limit.get());
                checks.add(key.equals("warn_after") ? check.with("severity", "warn") : check);
            }
        }
        return checks;
    }

    private CheckEntry check(SourcePosition at, ColumnName field, Fields limit) throws NotTakenException {
        String period = limit.text("period").orElse("");
        String count = limit.text("count").orElse("");
        if (!UNITS.containsKey(period) || !count.matches("[0-9]{1,9}")) {
            throw new NotTakenException(
                    "its limit of " + count + " '" + period + "' is no number of minutes, hours or days");
        }
        String column = field.plain()
                .orElseThrow(() -> new NotTakenException(
                        "its loaded_at_field " + field.sql() + " is an expression; write a query"));
        CheckEntry entry =
                CheckEntry.of("freshness", at).with("column", column).with("max_age", count + UNITS.get(period));
        holders()
                .flatMap(holder -> holder.below("freshness").text("filter").stream())
                .findFirst()
                .ifPresent(filter -> entry.with("where", WrittenSql.of(filter)));
        return entry;
    }
}
