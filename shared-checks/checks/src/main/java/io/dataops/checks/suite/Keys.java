package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of one map of the suite that takes a fixed set of them. */
final class Keys {
    private final YamlMap map;
    private final Notes notes;

    private Keys(YamlMap map, Notes notes) {
        this.map = map;
        this.notes = notes;
    }

    /**
     * Opens a map and notes every key that is not known.
     *
     * @param what word for a key in messages, such as {@code data set key}
     */
    static Keys of(YamlMap map, String what, Collection<String> known, Notes notes) {
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                notes.problem(Problem.unknown(what, key, entry.key().at(), known));
            }
        }
        return new Keys(map, notes);
    }

    static Keys of(YamlMap map, String what, List<Parameter<?>> known, Notes notes) {
        return of(map, what, known.stream().map(Parameter::name).toList(), notes);
    }

    /** The values by key, in the order of the file. */
    Map<String, YamlNode> nodes() {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        map.entries().forEach(entry -> nodes.put(entry.key().value(), entry.value()));
        return nodes;
    }

    Optional<YamlNode> node(String key) {
        return map.entry(key).map(YamlEntry::value);
    }

    /** The value of an optional key, unless it is absent or noted as a problem. */
    <T> Optional<T> find(Parameter<T> parameter) {
        return node(parameter.name()).flatMap(node -> parameter.kind().read(node, notes));
    }

    /**
     * Notes every key of some that is given.
     *
     * @param because a sentence that the key's name ends
     */
    static void refuse(Keys keys, List<Parameter<?>> refused, String because, Notes notes) {
        refused.stream()
                .map(Parameter::name)
                .filter(name -> keys.node(name).isPresent())
                .forEach(name -> notes.problem(keys.at(name), because + " '" + name + "'"));
    }

    /** Where a key stands, or the map itself when it does not have it. */
    SourcePosition at(String key) {
        return map.entry(key).map(entry -> entry.key().at()).orElse(map.at());
    }

    /** Where the value of a key stands, or the map itself when it does not have it. */
    SourcePosition valueAt(String key) {
        return node(key).map(YamlNode::at).orElse(map.at());
    }
}
