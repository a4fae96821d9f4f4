package io.dataops.checks.importer;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;

/** Writes the name of a data set, quoted for SQL, where {@link CheckEntry#DATASET} stands for it. */
record DatasetName(String name) implements YamlNode.Cases<YamlNode> {
    @Override
    public YamlMap map(YamlMap it) {
        return new YamlMap(
                it.entries().stream()
                        .map(entry -> new YamlEntry(entry.key(), entry.value().match(this)))
                        .toList(),
                it.at());
    }

    @Override
    public YamlNode list(YamlList it) {
        return new YamlList(it.items().stream().map(item -> item.match(this)).toList(), it.at());
    }

    @Override
    public YamlNode scalar(YamlScalar it) {
        if (!it.text().contains(CheckEntry.DATASET)) {
            return it;
        }
        String text = it.text().replace(CheckEntry.DATASET, '"' + name + '"');
        return new YamlScalar(text, it.style(), new CoreValue.Text(text), it.at());
    }
}
