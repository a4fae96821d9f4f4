package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A generic test of a table or a column.
 *
 * @param type its name with that of its package, such as {@code dbt_utils.recency}
 * @param column the one it is about; empty when it names none
 * @param arguments what it is told about the data
 */
record DbtTest(String type, SourcePosition at, Optional<ColumnName> column, Fields arguments, TestConfig config) {
    /** Arguments that say which rows a test looks at. */
    private static final List<String> ROW_CONDITIONS = List.of("row_condition", "from_condition", "condition");

    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    Optional<YamlNode> find(String key) {
        return arguments.find(key);
    }

    boolean has(String key) {
        return arguments.has(key);
    }

    /** A single value as written. */
    String text(String key) throws NotTakenException {
        Optional<String> text = arguments.text(key);
        if (text.isEmpty()) {
            throw new NotTakenException(
                    has(key) ? "its " + key + " is " + node(key).description() + ", not a text" : "it has no " + key);
        }
        return text.get();
    }

    private YamlNode node(String key) throws NotTakenException {
        return find(key).orElseThrow(() -> new NotTakenException("it has no " + key));
    }

    String text(String key, String otherwise) throws NotTakenException {
        return has(key) ? text(key) : otherwise;
    }

    BigDecimal number(String key) throws NotTakenException {
        return Fields.number(key, node(key));
    }

    /** A whole number. */
    long whole(String key) throws NotTakenException {
        BigDecimal number = number(key);
        if (number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new NotTakenException("its " + key + " is " + number.toPlainString() + ", not a whole number");
        }
        return number.longValueExact();
    }

    /** Whether a key says yes, by the words of YAML 1.1 that dbt reads; without it, what it is otherwise. */
    boolean flag(String key, Boolean otherwise) throws NotTakenException {
        String said = text(key, otherwise.toString()).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            throw new NotTakenException("its " + key + " is " + node(key).description() + ", neither true nor false");
        }
        return YES.contains(said);
    }

    /** One of some words. */
    String word(String key, String otherwise, List<String> known) throws NotTakenException {
        String word = text(key, otherwise).toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            throw new NotTakenException("its " + key + " is '" + word + "', not " + String.join(", ", known));
        }
        return word;
    }

    /** The items of a list of texts, which a single text may stand for; none without the key. */
    List<String> texts(String key) throws NotTakenException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : find(key).map(DbtTest::items).orElse(List.of())) {
            if (!(item instanceof YamlScalar scalar) || Fields.isNull(item)) {
                throw new NotTakenException("its " + key + " holds " + item.description());
            }
            texts.add(scalar.text().strip());
        }
        return texts;
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlList list ? list.items() : List.of(node);
    }

    /** A list of texts with at least one. */
    List<String> someTexts(String key) throws NotTakenException {
        List<String> texts = texts(key);
        if (texts.isEmpty()) {
            throw new NotTakenException(has(key) ? "its " + key + " is empty" : "it has no " + key);
        }
        return texts;
    }

    /** A list of values. */
    YamlList values(String key) throws NotTakenException {
        if (node(key) instanceof YamlList list) {
            return list;
        }
        throw new NotTakenException("its " + key + " is " + node(key).description() + ", not a list");
    }

    /** The columns of a list as SQL; none without the key. */
    List<String> columns(String key) throws NotTakenException {
        return texts(key).stream().map(name -> ColumnName.of(name).sql()).toList();
    }

    /** A column that an argument names. */
    ColumnName column(String key) throws NotTakenException {
        return ColumnName.of(text(key));
    }

    /** Its own column. */
    ColumnName own() throws NotTakenException {
        return column.orElseThrow(() -> new NotTakenException("it names no column"));
    }

    /** Its own column as SQL. */
    String sql() throws NotTakenException {
        return own().sql();
    }

    /** The name of another table, for which the name of its data set comes to stand. */
    String tableName(String key) throws NotTakenException {
        String written = text(key);
        return CheckEntry.table(TableReference.of(written)
                .orElseThrow(() -> new NotTakenException(
                        "its " + key + " is '" + written + "', which is neither ref('…') nor source('…', '…')"))
                .table());
    }

    /** Another table, behind FROM. */
    String other(String key) throws NotTakenException {
        return Sql.name(tableName(key));
    }

    /** The rows that its configuration and its arguments let through; empty for all. */
    Optional<String> where() {
        return all(Stream.concat(
                config.where().stream(), ROW_CONDITIONS.stream().flatMap(key -> arguments.text(key).stream())));
    }

    private static Optional<String> all(Stream<String> conditions) {
        List<String> each = conditions.map(WrittenSql::of).toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(Sql.all(each));
    }

    /** Its rows, behind FROM. */
    String rows() {
        return where().map(condition -> filtered(CheckEntry.DATASET, condition) + " AS " + CheckEntry.DATASET)
                .orElse(CheckEntry.DATASET);
    }

    /** The same test on those of its rows only that meet a condition. */
    DbtTest only(String condition) {
        String both = Sql.all(
                Stream.concat(config.where().stream(), Stream.of(condition)).toList());
        return new DbtTest(type, at, column, arguments, config.where(both));
    }

    /** Those rows of a table that meet a condition, behind FROM. */
    static String filtered(String table, String condition) {
        return "(SELECT * FROM " + table + " WHERE " + condition + ")";
    }

    /** Begins a check of its rows. */
    CheckEntry check(String checkType) {
        CheckEntry entry = CheckEntry.of(checkType, at);
        where().ifPresent(condition -> entry.with("where", condition));
        return entry;
    }

    /** Begins a check of its rows that one of them has to hold a condition, and says it in words. */
    CheckEntry check(String sentence, String condition) {
        return check("expression").with("description", sentence).with("sql", condition);
    }

    /** A condition that every row has to meet; one for which it is unknown is not considered. */
    Meaning everyRow(String sentence, String condition) {
        return everyRow(() -> check(sentence, condition), condition);
    }

    /** The same with a check of its own. */
    Meaning everyRow(Meaning.Asked check, String condition) {
        return Meaning.ofRows(check, "SELECT * FROM " + rows() + " WHERE NOT (" + condition + ")");
    }

    /** A condition on every value of its column, which a check of ours asks where that is no expression. */
    Meaning everyValue(Fitting fitting, String sentence, String condition) throws NotTakenException {
        Optional<String> plain = own().plain();
        return everyRow(
                plain.isEmpty() ? () -> check(sentence, condition) : () -> fitting.check(this, plain.get()), condition);
    }

    /** Makes the check of ours that fits. */
    @FunctionalInterface
    interface Fitting {
        CheckEntry check(DbtTest test, String column) throws NotTakenException;
    }
}
