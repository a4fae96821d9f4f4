package io.dataops.checks.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.dataops.checks.literal.Amount;
import io.dataops.checks.literal.DurationLiteral;
import io.dataops.checks.literal.LiteralException;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.literal.RowCount;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Comparison;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may stand as the value of a parameter: how it is read, and how the JSON Schema and the reference page say it.
 *
 * @param words for messages and the reference page, such as {@code a column name}
 * @param schema the fragment of the JSON Schema that allows it
 * @param spread whether a list of it makes one check for each item
 * @param reader reads a node; empty when it noted a problem
 */
public record ParameterKind<T>(String words, Map<String, Object> schema, Spread spread, Reader<T> reader) {
    private static final Map<String, Object> STRING = Map.of("type", "string");
    private static final Map<String, Object> SCALAR = Map.of("type", List.of("string", "number", "boolean"));

    public static final ParameterKind<String> TEXT = of("a text", STRING, ParameterKind::text);
    public static final ParameterKind<String> IDENTIFIER = of(
            "a name of letters, digits and . _ - #",
            Map.of("type", "string", "pattern", "^[A-Za-z0-9._#-]+$"),
            ParameterKind::identifier);
    public static final ParameterKind<String> SQL = of("SQL", STRING, ParameterKind::text);
    public static final ParameterKind<Boolean> FLAG =
            of("true or false", Map.of("type", "boolean"), ParameterKind::flag);
    public static final ParameterKind<BigDecimal> NUMBER =
            of("a number", Map.of("type", "number"), ParameterKind::number);
    public static final ParameterKind<Long> COUNT =
            of("a whole number from 0", Map.of("type", "integer", "minimum", 0), literal(RowCount::parse));
    public static final ParameterKind<Rational> SHARE =
            of("a share such as 99.5% or 0.995", Map.of("type", List.of("string", "number")), ParameterKind::share);
    public static final ParameterKind<Amount> AMOUNT = of(
            "rows or a share, such as 10 rows or 0.1%",
            Map.of("type", List.of("string", "integer")), literal(Amount::parse));
    public static final ParameterKind<Duration> DURATION =
            of("a duration such as 2h or 7d", STRING, literal(DurationLiteral::parse));
    public static final ParameterKind<Literal> VALUE = of("a value", SCALAR, ParameterKind::value);
    public static final ParameterKind<Literal> NUMBER_LITERAL = of(
            "a number",
            Map.of("type", "number"),
            (node, notes) -> number(node, notes).map(Literal::number));
    public static final ParameterKind<Literal> COUNT_LITERAL = of(
            "a whole number from 0",
            Map.of("type", "integer", "minimum", 0),
            (node, notes) -> COUNT.read(node, notes).map(Literal::number));
    public static final ParameterKind<List<Literal>> VALUES = of(
            "a list of values with at least one",
            Map.of("type", "array", "minItems", 1, "items", SCALAR),
            (node, notes) -> list(node, notes, VALUE));
    /** Any characters, none and white space included. */
    public static final ParameterKind<String> CHARACTERS = of("characters", STRING, ParameterKind::characters);

    public static final ParameterKind<List<String>> TEXTS = of(
            "a list of texts",
            Map.of("type", "array", "items", STRING),
            (node, notes) -> list(node, notes, CHARACTERS));
    public static final ParameterKind<String> PATTERN =
            of("a regular expression in RE2 syntax", STRING, ParameterKind::pattern);
    public static final ParameterKind<DateFormat> DATE_FORMAT =
            of("a date format such as yyyy-MM-dd", STRING, ParameterKind::dateFormat);
    public static final ParameterKind<Comparison> COMPARISON =
            choice(Arrays.asList(Comparison.values()), Comparison::symbol);
    /** A column that the data set must have. */
    public static final ParameterKind<Column> COLUMN = of("a column name", STRING, ParameterKind::column);
    /** One or several columns that the data set must have, a check for each. */
    public static final ParameterKind<Column> EACH_COLUMN = each(COLUMN);
    /** Several columns that the data set must have, taken together. */
    public static final ParameterKind<List<Column>> COLUMNS = oneOrMore(COLUMN, "a column name or a list of them");
    /** A column name that the data set need not have, a check for each. */
    public static final ParameterKind<Column> EACH_NEW_COLUMN =
            each(of("a column name", STRING, (node, notes) -> name(node, notes).map(Column::new)));
    /** Column names that the data set need not have. */
    public static final ParameterKind<List<Column>> NEW_COLUMNS =
            oneOrMore(EACH_NEW_COLUMN, "a column name or a list of them");

    public static final ParameterKind<Reference> REFERENCE = of(
            "a data set and its columns, such as products.id",
            Map.of("type", List.of("string", "object")),
            ReferenceSyntax::read);

    /** Reads a node, or notes problems and gives nothing. */
    public interface Reader<T> {
        Optional<T> read(YamlNode node, Notes notes);
    }

    /** What a list in the place of one value means. */
    public enum Spread {
        NONE,
        ONE_CHECK_EACH
    }

    private interface LiteralParser<T> {
        T parse(String text) throws LiteralException;
    }

    public Optional<T> read(YamlNode node, Notes notes) {
        return reader.read(node, notes);
    }

    /** One of the constants of an enum, by their names in lower case. */
    public static <E extends Enum<E>> ParameterKind<E> choice(Class<E> type) {
        return choice(
                Arrays.asList(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** One of some values, by their names. */
    public static <T> ParameterKind<T> choice(List<T> choices, Function<T, String> name) {
        List<String> names = choices.stream().map(name).toList();
        return of("one of " + String.join(", ", names), Map.of("enum", names), (node, notes) -> {
            Optional<String> written = text(node, notes);
            Optional<T> chosen = written.flatMap(text -> choices.stream()
                    .filter(choice -> name.apply(choice).equals(text))
                    .findFirst());
            if (written.isPresent() && chosen.isEmpty()) {
                notes.problem(Problem.unknown("value", written.get(), node.at(), names));
            }
            return chosen;
        });
    }

    /** A kind of its own, for a parameter that no other shares. */
    public static <T> ParameterKind<T> of(String words, Map<String, Object> schema, Reader<T> reader) {
        return new ParameterKind<>(words, schema, Spread.NONE, reader);
    }

    private static <T> ParameterKind<T> each(ParameterKind<T> one) {
        return new ParameterKind<>(
                one.words + ", or a list for a check each",
                Map.of("anyOf", List.of(one.schema, Map.of("type", "array", "minItems", 1, "items", one.schema))),
                Spread.ONE_CHECK_EACH,
                one.reader);
    }

    private static <T> ParameterKind<List<T>> oneOrMore(ParameterKind<T> one, String words) {
        Map<String, Object> item = STRING;
        return of(
                words,
                Map.of("anyOf", List.of(item, Map.of("type", "array", "minItems", 1, "items", item))),
                (node, notes) -> node instanceof YamlList
                        ? list(node, notes, one)
                        : one.read(node, notes).map(List::of));
    }

    private static <T> Optional<List<T>> list(YamlNode node, Notes notes, ParameterKind<T> item) {
        if (!(node instanceof YamlList list)) {
            notes.problem(Problem.expected("a list", node));
            return Optional.empty();
        }
        if (list.items().isEmpty()) {
            notes.problem(node.at(), "the list is empty; write at least one value");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (YamlNode element : list.items()) {
            item.read(element, notes).ifPresent(value -> {
                if (values.contains(value)) {
                    notes.problem(element.at(), element.description() + " stands twice in the list");
                }
                values.add(value);
            });
        }
        return values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    static Optional<String> text(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar
                && !(scalar.value() instanceof CoreValue.Nothing)
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        notes.problem(Problem.expected("a text", node));
        return Optional.empty();
    }

    private static Optional<String> name(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar
                && !(scalar.value() instanceof CoreValue.Nothing)
                && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        notes.problem(Problem.expected("a column name", node));
        return Optional.empty();
    }

    private static Optional<String> characters(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && !(scalar.value() instanceof CoreValue.Nothing)) {
            // People write \\t without the double quotes that would make YAML read it as a tab.
            return Optional.of(scalar.text().equals("\\t") ? "\t" : scalar.text());
        }
        notes.problem(Problem.expected("characters in quotes", node));
        return Optional.empty();
    }

    private static Optional<String> identifier(YamlNode node, Notes notes) {
        Optional<String> text = text(node, notes);
        if (text.isPresent() && !text.get().matches("[A-Za-z0-9._#-]+")) {
            notes.problem(node.at(), "'" + text.get() + "' is not " + IDENTIFIER.words);
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Column> column(YamlNode node, Notes notes) {
        Optional<Column> column = name(node, notes).map(Column::new);
        column.ifPresent(found -> notes.needs(new Located<>(found, node.at())));
        return column;
    }

    private static Optional<Boolean> flag(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Bool flag) {
            return Optional.of(flag.value());
        }
        notes.problem(Problem.expected("true or false", node));
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.value() instanceof CoreValue.Int whole) {
                return Optional.of(new BigDecimal(whole.value()));
            }
            if (scalar.value() instanceof CoreValue.Decimal decimal) {
                return Optional.of(decimal.value());
            }
        }
        notes.problem(Problem.expected("a number", node));
        return Optional.empty();
    }

    private static Optional<Literal> value(YamlNode node, Notes notes) {
        if (!(node instanceof YamlScalar scalar) || scalar.value() instanceof CoreValue.Nothing) {
            notes.problem(Problem.expected("a value", node));
            return Optional.empty();
        }
        return Optional.of(scalar.value().match(new LiteralOf(scalar.text())));
    }

    private static <T> Reader<T> literal(LiteralParser<T> parser) {
        return (node, notes) -> text(node, notes).flatMap(text -> {
            try {
                return Optional.of(parser.parse(text));
            } catch (LiteralException refused) {
                notes.problem(node.at(), refused);
                return Optional.empty();
            }
        });
    }

    /** A share is a percentage, or a plain number from 0 to 1. */
    private static Optional<Rational> share(YamlNode node, Notes notes) {
        boolean isNumber = node instanceof YamlScalar scalar
                && (scalar.value() instanceof CoreValue.Int || scalar.value() instanceof CoreValue.Decimal);
        Optional<Rational> share = isNumber
                ? number(node, notes).map(Rational::of)
                : text(node, notes).flatMap(text -> percentage(text, node, notes));
        if (share.isPresent()
                && (share.get().compareTo(Rational.of(0, 1)) < 0 || share.get().compareTo(Rational.of(1, 1)) > 0)) {
            notes.problem(node.at(), "a share lies between 0 and 1, or 0% and 100%; found " + node.description());
            return Optional.empty();
        }
        return share;
    }

    private static Optional<Rational> percentage(String text, YamlNode node, Notes notes) {
        try {
            if (Amount.parse(text) instanceof Amount.Share share) {
                return Optional.of(share.of());
            }
            notes.problem(Problem.expected(SHARE.words, node));
        } catch (LiteralException refused) {
            notes.problem(node.at(), refused);
        }
        return Optional.empty();
    }

    private static Optional<String> pattern(YamlNode node, Notes notes) {
        Optional<String> text = text(node, notes);
        try {
            text.ifPresent(Pattern::compile);
            return text;
        } catch (PatternSyntaxException refused) {
            notes.problem(
                    node.at(),
                    "'" + text.orElse("") + "' is not a regular expression in RE2 syntax: " + refused.getDescription());
            return Optional.empty();
        }
    }

    private static Optional<DateFormat> dateFormat(YamlNode node, Notes notes) {
        try {
            return text(node, notes).map(DateFormat::of);
        } catch (IllegalArgumentException refused) {
            notes.problem(node.at(), refused);
            return Optional.empty();
        }
    }
}
