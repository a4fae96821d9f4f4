package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Which columns there are, and of which types: what must not be, as alerts. */
record ClSchema(ClCheck check) {
    List<CheckEntry> entries() throws NotTakenException {
        check.keys("").knowOnly(List.of());
        List<CheckEntry> entries = new ArrayList<>();
        for (String level : List.of("fail", "warn")) {
            for (YamlEntry alert : check.config().below(level).map().entries()) {
                List<CheckEntry> asked = asked(level, alert.key().value(), alert.value());
                if (level.equals("warn")) {
                    asked.forEach(entry -> entry.with("severity", "warn"));
                }
                entries.addAll(asked);
            }
        }
        if (entries.isEmpty()) {
            throw new NotTakenException("it has no alert");
        }
        return entries;
    }

    private static final List<String> ALERTS =
            List.of("when required column missing", "when forbidden column present", "when wrong column type");

    private List<CheckEntry> asked(String level, String alert, YamlNode value) throws NotTakenException {
        return switch (alert) {
            case "when required column missing" -> required(names(level, alert));
            case "when forbidden column present" -> forbidden(names(level, alert));
            case "when wrong column type" -> types(value);
            case "when wrong column index" ->
                throw new NotTakenException(
                        "the language does not say whether an index counts from 0 or from 1; the nearest is columns with"
                                + " order: exact");
            case "when schema changes" ->
                throw new NotTakenException(
                        "it compares with the columns of the earlier scan; the nearest is schema_unchanged, which compares"
                                + " with those that were promoted");
            default -> throw NotTakenException.unknown("its alert '" + alert + "' is not known here", alert, ALERTS);
        };
    }

    private List<String> names(String level, String alert) throws NotTakenException {
        return check.config().below(level).values(alert).items().stream()
                .map(item -> ClLine.unquoted(((YamlScalar) item).text()))
                .toList();
    }

    private static boolean isPattern(String name) {
        return name.contains("%") || name.contains("*");
    }

    private List<CheckEntry> required(List<String> names) throws NotTakenException {
        List<CheckEntry> entries = new ArrayList<>();
        for (String name : names) {
            if (isPattern(name)) {
                throw new NotTakenException("the language does not say what it requires of the pattern " + name);
            }
            entries.add(CheckEntry.of("column_exists", check.at()).with("column", name));
        }
        return entries;
    }

    /**
     * The condition that something has a name, or one of a pattern: a pattern stands for the whole name, in which a wildcard
     * stands for any characters.
     */
    static String isCalled(String sql, String name) {
        String pattern = name.replace("\\", "\\\\").replace("_", "\\_").replace('*', '%');
        return isPattern(name) ? sql + " LIKE " + Sql.text(pattern) + " ESCAPE '\\'" : sql + " = " + Sql.text(name);
    }

    private List<CheckEntry> forbidden(List<String> names) throws NotTakenException {
        List<CheckEntry> entries = new ArrayList<>();
        for (String name : names) {
            String condition = isCalled("name", name);
            entries.add(CheckEntry.of("query", check.at())
                    .with("value", "SELECT " + Lookup.columns(CheckEntry.DATASET, condition))
                    .with("equals", 0)
                    .with("description", "the number of columns called " + name + " is 0"));
        }
        return entries;
    }

    private List<CheckEntry> types(YamlNode value) throws NotTakenException {
        List<CheckEntry> entries = new ArrayList<>();
        for (YamlEntry type : Fields.of(value).map().entries()) {
            if (!(type.value() instanceof YamlScalar scalar)) {
                throw new NotTakenException("the type of " + type.key().value() + " is "
                        + type.value().description());
            }
            entries.add(Schema.ofType(ClLine.unquoted(type.key().value()), scalar.text(), check.at()));
        }
        return entries;
    }
}
