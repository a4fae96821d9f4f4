package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.suggest.ColumnFacts.Lengths;
import io.dataops.checks.yaml.FlowText;
import io.dataops.results.profile.ColumnProfile.Frequency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How texts are written: a named format that their most frequent shape speaks for, or else the one shape that all of them have.
 * Whether all texts have the format, the trial tells; that some have not is worth a line of its own.
 */
final class PatternRule implements ColumnRule {
    private static final Pattern PART = Pattern.compile("(9+)|(A\\+?)|(a\\+?)|(.)", Pattern.DOTALL);
    private static final List<Guess> GUESSES = List.of(
            new Guess("uuid", "[9Aa+]+(-[9Aa+]+){4}", 36, ""),
            new Guess("email", "[^@ ]+@[^@ ]+\\.[^@ ]+", 0, ""),
            new Guess("url", "[Aa]\\+://.+", 0, ""),
            new Guess("ipv4", "9{1,3}(\\.9{1,3}){3}", 0, ""),
            new Guess("iso_date", "9999-99-99", 0, ""),
            new Guess("iso_datetime", "9999-99-99[A ]99:99.*", 0, ""),
            new Guess("phone_e164", "\\+9{8,15}", 0, ""),
            new Guess("country_code", "A\\+", 2, "country"),
            new Guess("currency_code", "A\\+", 3, "currency"));

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
        String shape = column.profile().shapes().get(0).value();
        return shape == null
                ? Optional.empty()
                : GUESSES.stream()
                        .filter(guess -> guess.fits(column, shape))
                        .map(Guess::format)
                        .findFirst();
    }

    /**
     * What speaks for a format.
     *
     * @param shape as a regular expression
     * @param length of all texts; 0 where they differ
     * @param word of the column's name, where a shape alone says too little; may be empty
     */
    private record Guess(String format, String shape, long length, String word) {
        boolean fits(ColumnFacts column, String commonest) {
            boolean isLong = length == 0
                    || column.lengths()
                            .filter(new Lengths(length, length)::equals)
                            .isPresent();
            return isLong
                    && commonest.matches(shape)
                    && column.name().toLowerCase(Locale.ROOT).contains(word);
        }
    }

    /** The pattern of the one shape that all texts share but for how long their numbers are; only where it says something. */
    private static Optional<String> pattern(ColumnFacts column) {
        List<Frequency> shapes = column.profile().shapes();
        long known = shapes.stream().mapToLong(Frequency::count).sum();
        List<String> texts = shapes.stream()
                .flatMap(each -> Optional.ofNullable(each.value()).stream())
                .toList();
        String first = texts.isEmpty() ? "" : texts.get(0);
        boolean oneShape = known == column.profile().values()
                && texts.stream()
                        .allMatch(shape ->
                                shape.length() < CUT_OFF && digitsLeftOut(shape).equals(digitsLeftOut(first)));
        boolean telling = first.indexOf('9') >= 0 && !column.mayBePersonal() && column.distinct() > 1;
        return oneShape && telling
                ? Optional.of(regex(first, texts.size() == 1 ? PatternRule::exactly : digits -> "+"))
                : Optional.empty();
    }

    private static String digitsLeftOut(String shape) {
        return shape.replaceAll("9+", "9");
    }

    private static String exactly(int digits) {
        return digits == 1 ? "" : "{" + digits + "}";
    }

    /** @param times how often a digit stands where a shape has so many */
    private static String regex(String shape, IntFunction<String> times) {
        StringBuilder regex = new StringBuilder("^");
        Matcher part = PART.matcher(shape);
        while (part.find()) {
            String text = part.group();
            if (part.group(1) != null) {
                regex.append("[0-9]").append(times.apply(text.length()));
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
