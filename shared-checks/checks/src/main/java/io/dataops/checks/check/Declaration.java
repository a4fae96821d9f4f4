package io.dataops.checks.check;

import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a suite says of one thing, key by key, as it is written.
 *
 * @param kind what it is, such as {@code gate}
 * @param name its name, unique among its kind but for checks
 * @param at where it stands
 * @param parameters the keys it may have
 * @param nodes the values of the keys it has, in the order of the file
 */
public record Declaration(
        Kind kind, String name, SourcePosition at, List<Parameter<?>> parameters, Map<String, YamlNode> nodes) {
    public Declaration {
        parameters = List.copyOf(parameters);
        nodes = new LinkedHashMap<>(nodes);
    }

    /** What can be declared, with the word for it. */
    public enum Kind {
        DATASET("data set"),
        CHECK("check"),
        MODEL("model"),
        GATE("gate"),
        RATCHET("ratchet");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** The same under another name. */
    public Declaration named(String other) {
        return new Declaration(kind, other, at, parameters, nodes);
    }

    /** The value of a key as it is written; empty when it has none. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(nodes.get(key)).map(Declaration::written);
    }

    /** What the value of a parameter asks, or what is asked without one. */
    public <T> Asked asked(Parameter<T> parameter) {
        Optional<T> value = Optional.ofNullable(nodes.get(parameter.name()))
                .flatMap(node -> parameter.kind().read(node, new Notes()));
        return parameter.strictness().asked().apply(value);
    }

    private static String written(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public String map(YamlMap it) {
                return it.entries().stream().map(Declaration::written).collect(Collectors.joining(", ", "{ ", " }"));
            }

            @Override
            public String list(YamlList it) {
                return it.items().stream().map(Declaration::written).collect(Collectors.joining(", ", "[", "]"));
            }

            @Override
            public String scalar(YamlScalar it) {
                return it.text();
            }
        });
    }

    private static String written(YamlEntry entry) {
        return entry.key().value() + ": " + written(entry.value());
    }
}
