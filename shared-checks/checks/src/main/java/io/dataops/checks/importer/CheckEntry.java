package io.dataops.checks.importer;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an entry of a list of checks, such as {@code not_null: { column: id }}. Nodes that come from a file keep their
 * places; what is added stands where the rule does.
 */
public final class CheckEntry {
    /** Stands in SQL for the name of the data set, which only the suite knows; no file has this character by chance. */
    public static final String DATASET = "\uE000";

    private static final char TABLE_BEGINS = '\uE001';
    private static final char TABLE_ENDS = '\uE002';

    private static final char COLUMN_BEGINS = '\uE003';
    private static final char COLUMN_ENDS = '\uE004';

    private final String type;
    private final SourcePosition at;
    private final List<YamlEntry> arguments = new ArrayList<>();

    private CheckEntry(String type, SourcePosition at) {
        this.type = type;
        this.at = at;
    }

    /** Begins the entry of a check type. */
    public static CheckEntry of(String type, SourcePosition at) {
        return new CheckEntry(type, at);
    }

    /**
     * Stands, without quotes, for the name of the data set that another table of the file is.
     *
     * @param name of the table in the file
     */
    public static String table(String name) {
        return TABLE_BEGINS + name + TABLE_ENDS;
    }

    /**
     * Stands for the name of a column where upper and lower case are not told apart: that of the data which is written so, or else
     * the only one that differs in case alone. Behind the name of a table and a dot it is a column of that table.
     *
     * @param written in the file
     */
    public static String anyCase(String written) {
        return COLUMN_BEGINS + written + COLUMN_ENDS;
    }

    /** An argument from the file. */
    public CheckEntry with(String key, YamlNode value) {
        arguments.add(new YamlEntry(new Located<>(key, value.at()), value));
        return this;
    }

    /** A text of our own. */
    public CheckEntry with(String key, String text) {
        return with(key, YamlScalar.of(text, at));
    }

    /** A number of our own. */
    public CheckEntry with(String key, BigDecimal number) {
        return with(key, YamlScalar.of(number, at));
    }

    /** A whole number of our own. */
    public CheckEntry with(String key, long number) {
        return with(
                key,
                new YamlScalar(
                        Long.toString(number),
                        YamlScalar.Style.PLAIN,
                        new CoreValue.Int(BigInteger.valueOf(number)),
                        at));
    }

    /** A flag of our own. */
    public CheckEntry with(String key, boolean flag) {
        return with(key, new YamlScalar(Boolean.toString(flag), YamlScalar.Style.PLAIN, new CoreValue.Bool(flag), at));
    }

    /** Numbers of our own. */
    public CheckEntry withNumbers(String key, List<BigDecimal> numbers) {
        return with(
                key,
                new YamlList(
                        numbers.stream()
                                .distinct()
                                .<YamlNode>map(number -> YamlScalar.of(number, at))
                                .toList(),
                        at));
    }

    /** Texts of our own. */
    public CheckEntry with(String key, List<String> texts) {
        return with(
                key,
                new YamlList(
                        texts.stream()
                                .<YamlNode>map(text -> YamlScalar.of(text, at))
                                .toList(),
                        at));
    }

    /** Keys that stand below one of its own, which begin without any. */
    public CheckEntry keys() {
        return new CheckEntry("", at);
    }

    /** The arguments of another entry, such as {@link #keys}, below a key. */
    public CheckEntry with(String key, CheckEntry keys) {
        return with(key, new YamlMap(keys.arguments, at));
    }

    /** With another sentence for people than the one it has. */
    public CheckEntry describedAs(String sentence) {
        arguments.removeIf(argument -> argument.key().value().equals("description"));
        return with("description", sentence);
    }

    /** The entry. */
    public YamlMap node() {
        return new YamlMap(List.of(new YamlEntry(new Located<>(type, at), new YamlMap(arguments, at))), at);
    }
}
