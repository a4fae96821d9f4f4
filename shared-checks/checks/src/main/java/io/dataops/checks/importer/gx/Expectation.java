package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expectation of a suite. An argument that is null is not there.
 *
 * @param description what its author says of it; empty when nothing
 * @param arguments what it is told about the data
 * @param moments those arguments that depend on the time of the run, in SQL
 */
record Expectation(
        String name,
        SourcePosition at,
        Edition edition,
        Severity severity,
        Optional<YamlNode> description,
        YamlMap arguments,
        Map<String, String> moments) {

    Optional<YamlNode> find(String key) {
        return arguments.entry(key).map(YamlEntry::value);
    }

    YamlNode get(String key) throws NotTakenException {
        return find(key).orElseThrow(() -> new NotTakenException("it has no " + key));
    }

    /** The text of a scalar. */
    String text(String key) throws NotTakenException {
        if (get(key) instanceof YamlScalar scalar) {
            return scalar.text();
        }
        throw new NotTakenException("its " + key + " is " + get(key).description() + ", not a text");
    }

    /** A text, or what it is when the suite does not say. */
    String text(String key, String otherwise) throws NotTakenException {
        return find(key).isPresent() ? text(key) : otherwise;
    }

    BigDecimal number(String key) throws NotTakenException {
        return Numbers.of(get(key))
                .orElseThrow(() -> new NotTakenException("its " + key + " is " + described(key) + ", not a number"));
    }

    private String described(String key) {
        return find(key).map(YamlNode::description).orElse("absent");
    }

    List<YamlNode> list(String key) throws NotTakenException {
        if (get(key) instanceof YamlList list) {
            return list.items();
        }
        throw new NotTakenException("its " + key + " is " + get(key).description() + ", not a list");
    }

    /** A list of texts, at least one. */
    List<String> texts(String key) throws NotTakenException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (!(item instanceof YamlScalar scalar) || ExpectationReader.isNothing(item)) {
                throw new NotTakenException("its " + key + " holds " + item.description());
            }
            texts.add(scalar.text());
        }
        if (texts.isEmpty()) {
            throw new NotTakenException("its " + key + " is empty");
        }
        return texts;
    }

    boolean isTrue(String key) {
        return is(key, true);
    }

    boolean isFalse(String key) {
        return is(key, false);
    }

    private boolean is(String key, Boolean flag) {
        return find(key)
                .filter(node ->
                        node instanceof YamlScalar scalar && scalar.value().equals(new CoreValue.Bool(flag)))
                .isPresent();
    }

    /** Its column, quoted for SQL. */
    String column() throws NotTakenException {
        return Sql.name(text("column"));
    }

    /** Begins a check of it. */
    CheckEntry entry(String type) {
        CheckEntry entry = CheckEntry.of(type, at);
        if (severity != Severity.CRITICAL) {
            entry.with("severity", severity.ours());
        }
        description.ifPresent(said -> entry.with("description", said));
        return entry;
    }

    /** Begins a check in SQL, which reads better by a sentence. */
    CheckEntry entry(String type, String sentence) {
        CheckEntry entry = entry(type);
        return description.isPresent() ? entry : entry.with("description", sentence);
    }

    /** Begins a check of its column in the rows that meet its condition. */
    CheckEntry ofColumn(String type) throws NotTakenException {
        return filtered(entry(type)).with("column", get("column"));
    }

    CheckEntry filtered(CheckEntry entry) throws NotTakenException {
        return filtered(entry, Optional.empty());
    }

    /** Limits a check to the rows that meet the row condition and another one. */
    CheckEntry filtered(CheckEntry entry, Optional<String> other) throws NotTakenException {
        String where = Stream.concat(RowCondition.of(this).stream(), other.stream())
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" AND "));
        return where.isEmpty() ? entry : entry.with("where", where);
    }

    /** Adds the share of rows that is enough. */
    CheckEntry mostly(CheckEntry entry) throws NotTakenException {
        if (find("mostly").isEmpty()) {
            return entry;
        }
        BigDecimal share = number("mostly");
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new NotTakenException("its mostly is " + share.toPlainString() + ", not between 0 and 1");
        }
        return share.compareTo(BigDecimal.ONE) == 0
                ? entry
                : entry.with("at_least", Numbers.plain(share.movePointRight(2)) + "%");
    }

    /** The data set and its row condition as SQL behind FROM; further conditions follow with AND. */
    String rows() throws NotTakenException {
        return CheckEntry.DATASET + " WHERE "
                + RowCondition.of(this).map(condition -> "(" + condition + ")").orElse("true");
    }
}
