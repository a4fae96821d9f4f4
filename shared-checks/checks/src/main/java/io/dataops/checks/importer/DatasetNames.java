package io.dataops.checks.importer;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the names of data sets where a check has stand-ins for them.
 *
 * @param own the data set of the check, which {@link CheckEntry#DATASET} stands for
 * @param tables the data set of a table that {@link CheckEntry#table} names
 */
record DatasetNames(String own, UnaryOperator<String> tables) implements YamlNode.Cases<YamlNode> {
    private static final Pattern TABLE = Pattern.compile(CheckEntry.table("(.*?)"));

    @Override
    public YamlMap map(YamlMap it) {
        return new YamlMap(it.entries().stream().map(this::entry).toList(), it.at());
    }

    private YamlEntry entry(YamlEntry it) {
        return new YamlEntry(
                new Located<>(named(it.key().value()), it.key().at()),
                it.value().match(this));
    }

    @Override
    public YamlNode list(YamlList it) {
        return new YamlList(it.items().stream().map(item -> item.match(this)).toList(), it.at());
    }

    @Override
    public YamlNode scalar(YamlScalar it) {
        String text = named(it.text());
        return text.equals(it.text()) ? it : new YamlScalar(text, it.style(), new CoreValue.Text(text), it.at());
    }

    private String named(String text) {
        return TABLE.matcher(text.replace(CheckEntry.DATASET, '"' + own + '"'))
                .replaceAll(table -> Matcher.quoteReplacement(tables.apply(table.group(1))));
    }
}
