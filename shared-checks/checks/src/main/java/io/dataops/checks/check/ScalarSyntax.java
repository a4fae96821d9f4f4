package io.dataops.checks.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads nodes that have to be one value each. What does not fit is noted at its place, and nothing is read. */
final class ScalarSyntax {
    private ScalarSyntax() {}

    /** Any value but none and a blank one, as it is written: {@code 1997} and {@code true} are texts too. */
    static Optional<String> text(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar
                && !(scalar.value() instanceof CoreValue.Nothing)
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        notes.problem(Problem.expected("a text", node));
        return Optional.empty();
    }

    static Optional<String> name(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar
                && !(scalar.value() instanceof CoreValue.Nothing)
                && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        notes.problem(Problem.expected("a column name", node));
        return Optional.empty();
    }

    /** Any value but none; an empty and a blank one too. */
    static Optional<String> characters(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && !(scalar.value() instanceof CoreValue.Nothing)) {
            // People write \\t without the double quotes that would make YAML read it as a tab.
            return Optional.of(scalar.text().equals("\\t") ? "\t" : scalar.text());
        }
        notes.problem(Problem.expected("characters in quotes", node));
        return Optional.empty();
    }

    static Optional<String> identifier(YamlNode node, Notes notes) {
        return matching("[A-Za-z0-9._#-]+", ParameterKind.IDENTIFIER, node, notes);
    }

    static Optional<String> checkId(YamlNode node, Notes notes) {
        return matching("[^*\\p{Cntrl}]+", ParameterKind.CHECK_ID, node, notes);
    }

    private static Optional<String> matching(String regex, ParameterKind<String> kind, YamlNode node, Notes notes) {
        Optional<String> text = text(node, notes);
        if (text.isPresent() && !text.get().matches(regex)) {
            notes.problem(node.at(), Quoted.text(text.get()) + " is not " + kind.words());
            return Optional.empty();
        }
        return text;
    }

    /** A column that the data set must have, which is noted. */
    static Optional<Column> column(YamlNode node, Notes notes) {
        Optional<Column> column = name(node, notes).map(Column::new);
        column.ifPresent(found -> notes.needs(new Located<>(found, node.at())));
        return column;
    }

    static Optional<Boolean> flag(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Bool flag) {
            return Optional.of(flag.value());
        }
        notes.problem(Problem.expected("true or false", node));
        return Optional.empty();
    }

    static Optional<BigDecimal> number(YamlNode node, Notes notes) {
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

    static Optional<Literal> value(YamlNode node, Notes notes) {
        if (!(node instanceof YamlScalar scalar) || scalar.value() instanceof CoreValue.Nothing) {
            notes.problem(Problem.expected("a value", node));
            return Optional.empty();
        }
        return Optional.of(scalar.value().match(new LiteralOf(scalar.text())));
    }

    static Optional<String> pattern(YamlNode node, Notes notes) {
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

    static Optional<LocalDate> date(YamlNode node, Notes notes) {
        Optional<String> text = text(node, notes);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            notes.problem(Problem.expected(ParameterKind.DATE.words(), node));
            return Optional.empty();
        }
    }

    static Optional<DateFormat> dateFormat(YamlNode node, Notes notes) {
        try {
            return text(node, notes).map(DateFormat::of);
        } catch (IllegalArgumentException refused) {
            notes.problem(node.at(), refused);
            return Optional.empty();
        }
    }
}
