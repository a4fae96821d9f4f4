package io.dataops.checks.importer.contract;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of a map, where a key without a value is as good as none. */
public record Fields(YamlMap map) {
    /** The keys of a node; none when it is no map. */
    public static Fields of(YamlNode node) {
        return new Fields(node instanceof YamlMap map ? map : new YamlMap(List.of(), node.at()));
    }

    public SourcePosition at() {
        return map.at();
    }

    /** The value of a key. */
    public Optional<YamlNode> find(String key) {
        return map.entry(key).map(YamlEntry::value).filter(node -> !isNull(node));
    }

    /** Where a key stands, or the map when it has none of that name. */
    public SourcePosition at(String key) {
        return map.entry(key).map(entry -> entry.key().at()).orElse(map.at());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** A single value as written; empty for a map or a list. */
    public Optional<String> text(String key) {
        return find(key)
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text())
                .map(String::strip);
    }

    /** Whether a key says {@code true}. */
    public boolean says(String key) {
        return text(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    /**
     * Whether a key says {@code true}; without it, no.
     *
     * @throws NotTakenException when its value is none of the two, such as {@code yes}, which is a text since YAML 1.2
     */
    public boolean flag(String key) throws NotTakenException {
        Optional<YamlNode> node = find(key);
        String said = text(key).orElse("false").toLowerCase(Locale.ROOT);
        if (!said.equals("true") && !said.equals("false")) {
            throw new NotTakenException(
                    "its " + key + " is " + node.orElseThrow().description() + ", neither true nor false");
        }
        return said.equals("true");
    }

    /**
     * The number of a key; empty without the key.
     *
     * @throws NotTakenException when the key has another value than a number
     */
    public Optional<BigDecimal> number(String key) throws NotTakenException {
        Optional<YamlNode> node = find(key);
        return node.isEmpty() ? Optional.empty() : Optional.of(number(key, node.get()));
    }

    /** A number, which may stand in quotes. */
    public static BigDecimal number(String key, YamlNode node) throws NotTakenException {
        if (node instanceof YamlScalar scalar) {
            try {
                return new BigDecimal(scalar.text().strip());
            } catch (NumberFormatException none) {
                throw new NotTakenException("its " + key + " is " + scalar.description() + ", not a number");
            }
        }
        throw new NotTakenException("its " + key + " is " + node.description() + ", not a number");
    }

    /** The keys below a key; none when it holds no map. */
    public Fields below(String key) {
        return find(key).map(Fields::of).orElseGet(() -> new Fields(new YamlMap(List.of(), at(key))));
    }

    /** The items of a list. */
    public List<YamlNode> items(String key) {
        return find(key)
                .filter(YamlList.class::isInstance)
                .map(node -> ((YamlList) node).items())
                .orElse(List.of());
    }

    /** The items of a list that are maps. */
    public Stream<Fields> maps(String key) {
        return items(key).stream().filter(YamlMap.class::isInstance).map(Fields::of);
    }

    /**
     * Makes sure that nothing is overlooked.
     *
     * @throws NotTakenException when there is a key that is not among those known, which may change what the others mean
     */
    public void knowOnly(Collection<String> known) throws NotTakenException {
        for (YamlEntry entry : map.entries()) {
            if (!known.contains(entry.key().value())) {
                throw NotTakenException.unknown(
                        "its key " + entry.key().value() + " is not known here",
                        entry.key().value(),
                        known);
            }
        }
    }

    /**
     * A list of values without nulls and repetitions.
     *
     * @throws NotTakenException when it is no list of single values, or none is left
     */
    public YamlList values(String key) throws NotTakenException {
        YamlNode node = find(key).orElseThrow(() -> new NotTakenException("it has no " + key));
        if (!(node instanceof YamlList list)) {
            throw new NotTakenException("its " + key + " is " + node.description() + ", not a list");
        }
        Set<Object> seen = new HashSet<>();
        List<YamlNode> kept = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (!(item instanceof YamlScalar scalar)) {
                throw new NotTakenException("its " + key + " holds " + item.description());
            }
            if (!isNull(item) && seen.add(scalar.value())) {
                kept.add(item);
            }
        }
        if (kept.isEmpty()) {
            throw new NotTakenException("its " + key + " is empty");
        }
        return new YamlList(kept, list.at());
    }

    public static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Nothing;
    }
}
