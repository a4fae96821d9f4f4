package io.dataops.checks.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the key {@code <<} of YAML 1.1 means, which brings the keys of other maps. */
public enum MergeKeys {
    /** Nothing: YAML 1.2 has no such key, and who writes a suite sees what stands in it. */
    REFUSED,
    /** What it meant in YAML 1.1, by which other tools read their files. */
    TAKEN;

    boolean takes(YamlNode key) {
        return this == TAKEN && isMerge(key);
    }

    static boolean isMerge(YamlNode key) {
        return key instanceof YamlScalar scalar
                && scalar.style() == YamlScalar.Style.PLAIN
                && scalar.text().equals("<<");
    }

    /** The maps that a merge key brings, the strongest first; empty when it brings something else too. */
    static Optional<List<YamlMap>> maps(YamlNode value) {
        List<YamlNode> nodes = value instanceof YamlList list ? list.items() : List.of(value);
        List<YamlMap> maps = nodes.stream()
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .toList();
        return maps.size() == nodes.size() ? Optional.of(maps) : Optional.empty();
    }

    /** The entries of a map with those that it does not have itself: a map's own win, and then the first. */
    static List<YamlEntry> merged(List<YamlEntry> own, List<YamlMap> others) {
        List<YamlEntry> entries = new ArrayList<>(own);
        Set<String> known = new HashSet<>();
        own.forEach(entry -> known.add(entry.key().value()));
        others.stream()
                .flatMap(map -> map.entries().stream())
                .filter(entry -> known.add(entry.key().value()))
                .forEach(entries::add);
        return entries;
    }
}
