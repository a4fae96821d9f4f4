package io.dataops.checks.importer;

import io.dataops.checks.yaml.ChangedScalars;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the names of columns where a check names them by {@link CheckEntry#anyCase}.
 *
 * @param names the name of a column that the data have, by that of its data set (empty for the check's own) and as it is written
 */
public record ColumnCase(BinaryOperator<String> names) implements ChangedScalars {
    private static final Pattern COLUMN =
            Pattern.compile("(?:([^.]*)\\.)?" + CheckEntry.anyCase("(.*?)"), Pattern.DOTALL);
    private static final ColumnCase WRITTEN = new ColumnCase((dataset, column) -> column);

    /** The check with the names of its columns as they are written. */
    public static YamlMap asWritten(YamlMap check) {
        return WRITTEN.map(check);
    }

    @Override
    public YamlNode scalar(YamlScalar it) {
        Matcher column = COLUMN.matcher(it.text());
        if (!column.matches()) {
            return it;
        }
        String dataset = column.group(1) == null ? "" : column.group(1);
        String name = names.apply(dataset, column.group(2));
        String text = dataset.isEmpty() ? name : dataset + "." + name;
        return it.with(text);
    }
}
