package io.dataops.checks.importer;

import io.dataops.checks.yaml.ChangedScalars;
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
record DatasetNames(String own, UnaryOperator<String> tables) implements ChangedScalars {
    private static final Pattern TABLE = Pattern.compile(CheckEntry.table("(.*?)"));

    @Override
    public YamlNode scalar(YamlScalar it) {
        String text = key(it.text());
        return text.equals(it.text()) ? it : it.with(text);
    }

    @Override
    public String key(String text) {
        return TABLE.matcher(text.replace(CheckEntry.DATASET, '"' + own + '"'))
                .replaceAll(table -> Matcher.quoteReplacement(tables.apply(table.group(1))));
    }
}
