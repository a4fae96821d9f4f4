package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.suggest.ColumnFacts.Lengths;
import io.dataops.checks.yaml.FlowText;
import io.dataops.results.profile.ColumnProfile.Frequency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How texts are written: a named format that their most frequent shape speaks for, or else the one shape that all of them have.
 * Whether all texts have the format, the trial tells; that some have not is worth a line of its own.
 */
final class PatternRule implements ColumnRule {
    private static final Pattern PART = Pattern.compile("(9+)|(A\\+?)|(a\\+?)|(.)", Pattern.DOTALL);
    /** A shape as long as this was cut off. */
    private static final int CUT_OFF = 60;

    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        boolean isWritten = column.kind() == ColumnKind.TEXT
                && column.hasEnough()
                && !column.profile().shapes().isEmpty()
                && !AllowedValuesRule.applies(column);
        if (!isWritten) {
            return List.of();
        }
        Optional<String> format = format(column);
        if (format.isPresent()) {
            return List.of(Suggestion.ofColumn(
                    "format", column.name(), "is: " + format.get(), "the commonest way its texts are written"));
        }
        return pattern(column)
                .map(pattern -> Suggestion.ofColumn(
                        "regex",
                        column.name(),
                        "pattern: " + FlowText.of(pattern),
                        "all " + Words.rows(column.profile().values())
                                + " are built alike; with 95% confidence fewer than "
                                + Words.percentAbove(column.seen().shareAtMost(0, RowsSeen.UNSEEN))
                                + " are not"))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> format(ColumnFacts column) {
        String shape =
                Objects.requireNonNullElse(column.profile().shapes().get(0).value(), "");
        Lengths lengths = column.lengths().orElse(new Lengths(0, 0));
        String name = column.name().toLowerCase(Locale.ROOT);
        if (lengths.shortest() == 36
                && lengths.longest() == 36
                && shape.chars().filter(c -> c == '-').count() == 4) {
            return Optional.of("uuid");
        } else if (shape.matches("[^@ ]+@[^@ ]+\\.[^@ ]+")) {
            return Optional.of("email");
        } else if (shape.matches("[Aa]\\+://.+")) {
            return Optional.of("url");
        } else if (shape.matches("9{1,3}(\\.9{1,3}){3}")) {
            return Optional.of("ipv4");
        } else if (shape.equals("9999-99-99")) {
            return Optional.of("iso_date");
        } else if (shape.matches("9999-99-99[A ]99:99.*")) {
            return Optional.of("iso_datetime");
        } else if (shape.matches("\\+9{8,15}")) {
            return Optional.of("phone_e164");
        } else if (shape.equals("A+") && lengths.longest() == 2 && name.contains("country")) {
            return Optional.of("country_code");
        } else if (shape.equals("A+") && lengths.longest() == 3 && name.contains("currency")) {
            return Optional.of("currency_code");
        }
        return Optional.empty();
    }

    /** The pattern of the one shape that all texts share but for how long their numbers are; only where it says something. */
    private static Optional<String> pattern(ColumnFacts column) {
        List<Frequency> shapes = column.profile().shapes();
        long known = shapes.stream().mapToLong(Frequency::count).sum();
        List<String> texts =
                shapes.stream().map(Frequency::value).filter(Objects::nonNull).toList();
        String first = texts.isEmpty() ? "" : texts.get(0);
        boolean oneShape = known == column.profile().values()
                && texts.stream()
                        .allMatch(shape ->
                                shape.length() < CUT_OFF && digitsLeftOut(shape).equals(digitsLeftOut(first)));
        boolean telling = first.indexOf('9') >= 0 && !column.looksPersonal() && column.distinct() > 1;
        return oneShape && telling ? Optional.of(regex(first, texts.size() == 1)) : Optional.empty();
    }

    private static String digitsLeftOut(String shape) {
        return shape.replaceAll("9+", "9");
    }

    private static String regex(String shape, boolean sameDigits) {
        StringBuilder regex = new StringBuilder("^");
        Matcher part = PART.matcher(shape);
        while (part.find()) {
            String text = part.group();
            if (part.group(1) != null) {
                regex.append("[0-9]").append(!sameDigits ? "+" : text.length() == 1 ? "" : "{" + text.length() + "}");
            } else if (part.group(2) != null) {
                regex.append("[A-Z]").append(text.substring(1));
            } else if (part.group(3) != null) {
                regex.append("[a-z]").append(text.substring(1));
            } else {
                regex.append(text.matches("[\\w -]") ? text : "[" + text.replaceAll("([\\\\\\]\\[^])", "\\\\$1") + "]");
            }
        }
        return regex.append('$').toString();
    }
}
