package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands below the line of a check, in the words of a contract. */
final class ClConfig {
    /** They say nothing of the data, or are read elsewhere. */
    private static final Set<String> REMARKS = Set.of(
            "name",
            "title",
            "identity",
            "attributes",
            "samples limit",
            "samples columns",
            "collect failed rows",
            "warn",
            "fail");

    private static final Map<String, String> WORDS = Map.of(
            "missing regex", "missing_format",
            "valid regex", "valid_format",
            "invalid regex", "invalid_format");
    private static final List<String> FORMATS = List.of("missing format", "valid format", "invalid format");

    private ClConfig() {}

    /**
     * The keys of a check.
     *
     * @param config what stands below it
     * @param more what a table says of the column; the check's own keys win, and lists of values are joined
     */
    static Fields keys(Fields config, Fields more) throws NotTakenException {
        List<YamlEntry> entries = new ArrayList<>();
        for (YamlEntry entry : config.map().entries()) {
            if (!REMARKS.contains(entry.key().value())) {
                entries.add(renamed(entry));
            }
        }
        for (YamlEntry entry : more.map().entries()) {
            YamlEntry renamed = renamed(entry);
            if (entries.stream().noneMatch(known -> isSame(known, renamed))) {
                entries.add(renamed);
            } else {
                entries.replaceAll(known -> isSame(known, renamed) ? joined(known, renamed.value()) : known);
            }
        }
        return new Fields(new YamlMap(entries, config.at()));
    }

    private static YamlEntry joined(YamlEntry own, YamlNode more) {
        if (!(own.value() instanceof YamlList values) || !(more instanceof YamlList others)) {
            return own;
        }
        List<YamlNode> all =
                Stream.concat(values.items().stream(), others.items().stream()).toList();
        return new YamlEntry(own.key(), new YamlList(all, values.at()));
    }

    private static boolean isSame(YamlEntry one, YamlEntry other) {
        return one.key().value().equals(other.key().value());
    }

    private static YamlEntry renamed(YamlEntry entry) throws NotTakenException {
        String key = entry.key().value();
        String word = WORDS.getOrDefault(key, key.replace(' ', '_'));
        YamlNode value = FORMATS.contains(key) ? format(entry.value()) : entry.value();
        return new YamlEntry(new Located<>(word, entry.key().at()), value);
    }

    private static YamlNode format(YamlNode name) throws NotTakenException {
        if (!(name instanceof YamlScalar scalar)) {
            throw new NotTakenException("its format is " + name.description() + ", not a name");
        }
        return text(ClFormats.regex(scalar.text()), name);
    }

    private static YamlScalar text(String text, YamlNode like) {
        return YamlScalar.of(text, like.at());
    }

    /** Without the keys that begin with a word. */
    static Fields without(Fields keys, String... words) {
        return new Fields(new YamlMap(
                keys.map().entries().stream()
                        .filter(entry -> Set.of(words).stream()
                                .noneMatch(word -> entry.key().value().startsWith(word)))
                        .toList(),
                keys.at()));
    }

    /** With one key more. */
    static Fields with(Fields keys, String key, String text) {
        List<YamlEntry> entries = new ArrayList<>(keys.map().entries());
        YamlScalar value = YamlScalar.of(text, keys.at());
        entries.removeIf(entry -> entry.key().value().equals(key));
        entries.add(new YamlEntry(new Located<>(key, keys.at()), value));
        return new Fields(new YamlMap(entries, keys.at()));
    }

    /** Which values of a column the keys say to be missing, besides nulls; empty when they say none. */
    static Optional<String> missing(Fields keys, String column) throws NotTakenException {
        List<String> conditions = new ArrayList<>();
        if (keys.has("missing_values")) {
            conditions.add(Sql.name(column) + " IN ("
                    + Sql.values(keys.values("missing_values").items()) + ")");
        }
        if (keys.has("missing_format")) {
            conditions.add(Missing.pattern(keys, "missing_format").in(column));
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", conditions));
    }
}
