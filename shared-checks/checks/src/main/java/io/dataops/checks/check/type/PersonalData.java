package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * No text holds what looks like personal data, anywhere in it. A look-alike is no proof: a number of 16 digits may be a card
 * or an order, so allow a few with {@code at_most} where that happens.
 */
final class PersonalData {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Kind>> KINDS = Parameter.optional(
            "kinds",
            ParameterKind.choices(Kind.class),
            "What to look for: `email`, `phone` (with a + and the country's code), `iban`, `card_number`, `ip_address`."
                    + " Default: all.");

    static final CheckType TYPE = CheckType.named("no_personal_data", CheckType.Family.VALIDITY)
            .summary("No text holds what looks like personal data.")
            .shorthand(COLUMN)
            .takes(KINDS)
            .countsRows()
            .ignoresNulls()
            .example("no_personal_data: { column: note, kinds: [email, iban] }")
            .reads(PersonalData::read);

    private PersonalData() {}

    /** A kind, and a regular expression that finds it within a text. */
    private enum Kind {
        EMAIL("e-mail addresses", "[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)*\\.\\p{L}{2,}"),
        PHONE("phone numbers", "\\+[1-9][0-9]{0,2}([ ./-]?\\(?[0-9]+\\)?){2,6}[0-9]{2}"),
        IBAN("IBANs", "\\b[A-Z]{2}[0-9]{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?\\b"),
        CARD_NUMBER("card numbers", "\\b[2-6][0-9]{3}([ -]?[0-9]{4}){2}[ -]?[0-9]{3,4}\\b"),
        IP_ADDRESS(
                "IP addresses", "\\b(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}\\b");

        private final String words;
        private final String pattern;

        Kind(String words, String pattern) {
            this.words = words;
            this.pattern = pattern;
        }
    }

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<Kind> kinds = arguments.find(KINDS).orElse(Arrays.asList(Kind.values()));
        List<Condition> found = kinds.stream()
                .<Condition>map(kind -> new Condition.Matches(column, kind.pattern))
                .toList();
        return new RowCheck(
                List.of(column),
                column + " holds no " + kinds.stream().map(kind -> kind.words).collect(Collectors.joining(", ")),
                new Measure.Tally(arguments.withNulls(new Condition.Not(Condition.any(found)))),
                arguments.threshold());
    }
}
