package io.dataops.checks.yaml;

/** A copy of a tree, in which nodes stay at their places and only scalars and keys may say something else. */
public interface ChangedScalars extends YamlNode.Cases<YamlNode> {
    /** What a key becomes; by default it stays. */
    default String key(String key) {
        return key;
    }

    @Override
    default YamlMap map(YamlMap it) {
        return new YamlMap(it.entries().stream().map(this::entry).toList(), it.at());
    }

    private YamlEntry entry(YamlEntry it) {
        return new YamlEntry(
                new Located<>(key(it.key().value()), it.key().at()), it.value().match(this));
    }

    @Override
    default YamlList list(YamlList it) {
        return new YamlList(it.items().stream().map(item -> item.match(this)).toList(), it.at());
    }
}
