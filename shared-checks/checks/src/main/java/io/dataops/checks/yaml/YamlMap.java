package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * Keys and their values.
 *
 * @param entries as written, in the order of the file; no key twice
 * @param at where the first key stands, or the opening brace
 */
public record YamlMap(List<YamlEntry> entries, SourcePosition at) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The entry with this key, compared as text, or empty when no entry has it. */
    public Optional<YamlEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }

    @Override
    public String description() {
        return "a map";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.map(this);
    }
}
