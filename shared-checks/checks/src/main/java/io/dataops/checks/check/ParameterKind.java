package io.dataops.checks.check;

import io.dataops.checks.literal.Amount;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.literal.RowCount;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Comparison;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.Effect;
import io.dataops.results.literal.DurationLiteral;
import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
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
    public static final ParameterKind<String> TEXT = of("a text", SchemaFragments.TEXT, ScalarSyntax::text);
    public static final ParameterKind<String> IDENTIFIER =
            of("a name of letters, digits and . _ - #", SchemaFragments.IDENTIFIER, ScalarSyntax::identifier);
    /** As wide as the ids that checks have by default, which name columns. */
    public static final ParameterKind<String> CHECK_ID =
            of("a name without * and control characters", SchemaFragments.CHECK_ID, ScalarSyntax::checkId);

    public static final ParameterKind<String> SQL = of("SQL", SchemaFragments.TEXT, ScalarSyntax::text);
    public static final ParameterKind<Boolean> FLAG =
            of("true or false", Map.of("type", "boolean"), ScalarSyntax::flag);
    public static final ParameterKind<BigDecimal> NUMBER =
            of("a number", Map.of("type", "number"), ScalarSyntax::number);
    public static final ParameterKind<Long> COUNT =
            of("a whole number from 0", SchemaFragments.COUNT, literal(RowCount::parse));
    public static final ParameterKind<Rational> SHARE =
            of("a share such as 99.5% or 0.995", SchemaFragments.SHARE, ShareSyntax::read);
    public static final ParameterKind<Amount> AMOUNT =
            of("rows or a share, such as 10 rows or 0.1%", SchemaFragments.AMOUNT, literal(Amount::parse));
    /** The same of columns, which no word follows. */
    public static final ParameterKind<Amount> COLUMN_AMOUNT = of(
            "a number of columns or a share of them, such as 2 or 10%",
            SchemaFragments.COLUMN_AMOUNT, (node, notes) -> {
                if (node instanceof YamlScalar scalar && scalar.text().contains("row")) {
                    notes.problem(Problem.expected("a number of columns or a share of them, such as 2 or 10%", node));
                    return Optional.empty();
                }
                return AMOUNT.read(node, notes);
            });

    public static final ParameterKind<Duration> DURATION =
            of("a duration such as 2h or 7d", SchemaFragments.DURATION, literal(DurationLiteral::parse));
    public static final ParameterKind<LocalDate> DATE = of(
            "a date such as 2026-12-31",
            Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            ScalarSyntax::date);
    /** What follows from an answer: {@code fail}, {@code warn} or {@code pass}. */
    public static final ParameterKind<Effect> EFFECT =
            choice(List.of(Effect.BLOCK, Effect.WARN, Effect.NONE), ParameterKind::word);

    public static final ParameterKind<Literal> VALUE = of("a value", SchemaFragments.VALUE, ScalarSyntax::value);
    public static final ParameterKind<Literal> NUMBER_LITERAL = of(
            "a number",
            Map.of("type", "number"),
            (node, notes) -> ScalarSyntax.number(node, notes).map(Literal::number));
    public static final ParameterKind<Literal> COUNT_LITERAL = of(
            "a whole number from 0",
            SchemaFragments.COUNT,
            (node, notes) -> COUNT.read(node, notes).map(Literal::number));
    public static final ParameterKind<List<Literal>> VALUES = of(
            "a list of values with at least one",
            SchemaFragments.listOf(SchemaFragments.VALUE),
            (node, notes) -> list(node, notes, VALUE));
    /** Any characters, none and white space included. */
    public static final ParameterKind<String> CHARACTERS =
            of("characters", SchemaFragments.VALUE, ScalarSyntax::characters);

    public static final ParameterKind<List<String>> TEXTS = of(
            "a list of texts",
            SchemaFragments.listOf(SchemaFragments.VALUE),
            (node, notes) -> list(node, notes, CHARACTERS));
    public static final ParameterKind<String> PATTERN =
            of("a regular expression in RE2 syntax", SchemaFragments.TEXT, ScalarSyntax::pattern);
    public static final ParameterKind<List<String>> PATTERNS = of(
            "a list of regular expressions in RE2 syntax",
            SchemaFragments.listOf(SchemaFragments.TEXT),
            (node, notes) -> list(node, notes, PATTERN));
    public static final ParameterKind<DateFormat> DATE_FORMAT =
            of("a date format such as yyyy-MM-dd", SchemaFragments.TEXT, ScalarSyntax::dateFormat);
    public static final ParameterKind<Comparison> COMPARISON =
            choice(Arrays.asList(Comparison.values()), Comparison::symbol);
    /** A column that the data set must have. */
    public static final ParameterKind<Column> COLUMN = of("a column name", SchemaFragments.NAME, ScalarSyntax::column);
    /** One or several columns that the data set must have, a check for each. */
    public static final ParameterKind<Column> EACH_COLUMN = each(COLUMN);
    /** Several columns that the data set must have, taken together. */
    public static final ParameterKind<List<Column>> COLUMNS = oneOrMore(COLUMN, "a column name or a list of them");
    /** A column name that the data set need not have, a check for each. */
    public static final ParameterKind<Column> EACH_NEW_COLUMN = each(of(
            "a column name",
            SchemaFragments.NAME,
            (node, notes) -> ScalarSyntax.name(node, notes).map(Column::new)));
    /** Column names that the data set need not have. */
    public static final ParameterKind<List<Column>> NEW_COLUMNS =
            oneOrMore(EACH_NEW_COLUMN, "a column name or a list of them");

    public static final ParameterKind<Reference> REFERENCE =
            of("a data set and its columns, such as products.id", SchemaFragments.REFERENCE, ReferenceSyntax::read);

    /** A column of another data set; the data set alone stands for its column of the same name. */
    public static final ParameterKind<Reference> OTHER_COLUMN = of(
            "a data set, or a data set and its column, such as last_year or last_year.amount",
            SchemaFragments.OTHER_COLUMN,
            ReferenceSyntax::sameColumn);

    /** Another data set. */
    public static final ParameterKind<Reference> DATASET =
            of("the name of a data set", SchemaFragments.NAME, ReferenceSyntax::dataset);

    /** Other data sets. */
    public static final ParameterKind<List<Reference>> DATASETS =
            oneOrMore(DATASET, "the name of a data set, or a list of them");

    /** How far a number may lie from another. */
    public static final ParameterKind<Within> WITHIN =
            of("a difference such as 0.01, or a share such as 1%", SchemaFragments.WITHIN, WithinSyntax::read);

    /** Limits of groups, by the values that make them. */
    public static final ParameterKind<Map<String, Bounds>> GROUP_LIMITS =
            of("groups with their limits", SchemaFragments.GROUP_LIMITS, GroupLimitsSyntax::read);

    /** Rows of values, each as long as there are columns. */
    public static final ParameterKind<List<List<Literal>>> VALUE_ROWS =
            of("a list of rows of values", SchemaFragments.VALUE_ROWS, ValueRowsSyntax::read);

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

    /** The value a node stands for; empty when it stands for none, which is noted at the node's place. */
    public Optional<T> read(YamlNode node, Notes notes) {
        return reader.read(node, notes);
    }

    /** One of the constants of an enum, by their names in lower case. */
    public static <E extends Enum<E>> ParameterKind<E> choice(Class<E> type) {
        return choice(
                Arrays.asList(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** A list of constants of an enum, by their names in lower case. */
    public static <E extends Enum<E>> ParameterKind<List<E>> choices(Class<E> type) {
        ParameterKind<E> one = choice(type);
        return of(
                "a list of " + one.words.replaceFirst("^one of ", ""),
                SchemaFragments.listOf(one.schema),
                (node, notes) -> list(node, notes, one));
    }

    /** One constant of an enum, or a list of them, by their names in lower case. */
    public static <E extends Enum<E>> ParameterKind<List<E>> oneOrMoreOf(Class<E> type) {
        return oneOrMoreOf(choice(type));
    }

    /** One of some values, or a list of them, by their names. */
    public static <T> ParameterKind<List<T>> oneOrMoreOf(List<T> choices, Function<T, String> name) {
        return oneOrMoreOf(choice(choices, name));
    }

    private static <T> ParameterKind<List<T>> oneOrMoreOf(ParameterKind<T> one) {
        return of(
                one.words + ", or a list of them",
                SchemaFragments.oneOrListOf(one.schema),
                (node, notes) -> node instanceof YamlList
                        ? list(node, notes, one)
                        : one.read(node, notes).map(List::of));
    }

    /** One of some values, by their names. */
    public static <T> ParameterKind<T> choice(List<T> choices, Function<T, String> name) {
        List<String> names = choices.stream().map(name).toList();
        return of("one of " + String.join(", ", names), Map.of("enum", names), (node, notes) -> {
            Optional<String> written = ScalarSyntax.text(node, notes);
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

    private static String word(Effect effect) {
        return switch (effect) {
            case BLOCK -> "fail";
            case WARN -> "warn";
            case NONE -> "pass";
        };
    }

    private static <T> ParameterKind<T> each(ParameterKind<T> one) {
        return new ParameterKind<>(
                one.words + ", or a list for a check each",
                SchemaFragments.oneOrListOf(one.schema),
                Spread.ONE_CHECK_EACH,
                one.reader);
    }

    private static <T> ParameterKind<List<T>> oneOrMore(ParameterKind<T> one, String words) {
        return of(
                words,
                SchemaFragments.oneOrListOf(SchemaFragments.NAME),
                (node, notes) -> node instanceof YamlList
                        ? list(node, notes, one)
                        : one.read(node, notes).map(List::of));
    }

    static <T> Optional<List<T>> list(YamlNode node, Notes notes, ParameterKind<T> item) {
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

    private static <T> Reader<T> literal(LiteralParser<T> parser) {
        return (node, notes) -> ScalarSyntax.text(node, notes).flatMap(text -> {
            try {
                return Optional.of(parser.parse(text));
            } catch (LiteralException refused) {
                notes.problem(node.at(), refused);
                return Optional.empty();
            }
        });
    }
}
